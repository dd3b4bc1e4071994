package attache.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The typeface of every drawing, Lato, which comes with the program so that a picture is the same
 * on every machine. Texts with a letter that Lato lacks are set in the machine's own sans-serif.
 * Works without a display.
 */
public final class Fonts {
  /** How texts are measured and drawn: smooth, at fractions of a pixel. */
  static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private static final Font REGULAR = load(Weight.REGULAR);
  private static final Font SEMIBOLD = load(Weight.SEMIBOLD);
  private static final Font BOLD = load(Weight.BOLD);

  private Fonts() {}

  /** How heavy letters are. */
  public enum Weight {
    REGULAR("Lato-Regular.ttf"),
    SEMIBOLD("Lato-Semibold.ttf"),
    BOLD("Lato-Bold.ttf");

    private final String file;

    Weight(String file) {
      this.file = file;
    }
  }

  /**
   * The font for a text.
   *
   * @param text what is to be written
   * @param weight how heavy
   * @param size of an em, in pixels
   */
  public static Font font(String text, Weight weight, double size) {
    Font lato =
        switch (weight) {
          case REGULAR -> REGULAR;
          case SEMIBOLD -> SEMIBOLD;
          case BOLD -> BOLD;
        };
    if (lato.canDisplayUpTo(text) < 0) {
      return lato.deriveFont((float) size);
    }
    int style = weight == Weight.REGULAR ? Font.PLAIN : Font.BOLD;
    return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
  }

  /** How far a text runs, in pixels. Takes some microseconds. */
  public static double width(String text, Weight weight, double size) {
    return font(text, weight, size).getStringBounds(text, CONTEXT).getWidth();
  }

  /**
   * A text fit for one line: without control characters, cut at a number of characters.
   *
   * @param text any text
   * @param most how many characters may stay, the sign of omission included
   */
  public static String line(String text, int most) {
    String clean =
        text.codePoints().anyMatch(Character::isISOControl)
            ? text.replaceAll("\\p{Cntrl}+", " ")
            : text;
    clean = clean.strip();
    if (clean.codePointCount(0, clean.length()) <= most) {
      return clean;
    }
    return clean.substring(0, clean.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  private static Font load(Weight weight) {
    String path = "/attache/assets/fonts/" + weight.file;
    try (InputStream stream = Fonts.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + path);
      }
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(path + " is no font", e);
    }
  }
}
