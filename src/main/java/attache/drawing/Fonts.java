package attache.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** Reads the typeface if it was not read yet, so that the first text need not wait for it. */
  public static void load() {
    width("A", Weight.REGULAR, 1);
  }

  /** How heavy letters are. */
  public enum Weight {
    REGULAR("Lato-Regular.ttf", 400),
    SEMIBOLD("Lato-Semibold.ttf", 600),
    BOLD("Lato-Bold.ttf", 700);

    private final String file;
    private final int css;

    Weight(String file, int css) {
      this.file = file;
      this.css = css;
    }

    /** The weight as style sheets number it, 100 to 900. */
    int css() {
      return css;
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
    Font lato = lato(weight);
    if (lato.canDisplayUpTo(text) < 0) {
      return lato.deriveFont((float) size);
    }
    int style = weight == Weight.REGULAR ? Font.PLAIN : Font.BOLD;
    return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
  }

  /** Whether a text is set in Lato on every machine. */
  static boolean isOwn(String text) {
    return REGULAR.canDisplayUpTo(text) < 0;
  }

  /** Whether this machine has all letters of a text; for others boxes are drawn. */
  static boolean isDrawn(String text) {
    return isOwn(text) || new Font(Font.SANS_SERIF, Font.PLAIN, 1).canDisplayUpTo(text) < 0;
  }

  private static Font lato(Weight weight) {
    return switch (weight) {
      case REGULAR -> REGULAR;
      case SEMIBOLD -> SEMIBOLD;
      case BOLD -> BOLD;
    };
  }

  /** Which weight of Lato a font is, in any size; none if it is another typeface. */
  static Optional<Weight> weight(Font font) {
    return Arrays.stream(Weight.values())
        .filter(
            weight -> lato(weight).getFontName(Locale.ROOT).equals(font.getFontName(Locale.ROOT)))
        .findFirst();
  }

  /** The file of a weight, to be closed by the caller. */
  static InputStream file(Weight weight) {
    String path = "/attache/assets/fonts/" + weight.file;
    InputStream stream = Fonts.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("the program lacks " + path);
    }
    return stream;
  }

  /** How far a text runs, in pixels. Takes some microseconds. */
  public static double width(String text, Weight weight, double size) {
    return font(text, weight, size).getStringBounds(text, CONTEXT).getWidth();
  }

  /** A text fit for one line: without control characters, such as line breaks. */
  public static String line(String text) {
    return line(text, Integer.MAX_VALUE);
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
    try (InputStream stream = file(weight)) {
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(weight.file + " is no font", e);
    }
  }
}
