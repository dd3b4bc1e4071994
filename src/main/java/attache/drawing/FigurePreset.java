package attache.drawing;

import attache.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sizes that figures are usually wanted in. */
public enum FigurePreset {
  /** One column of a journal, 89 mm. */
  COLUMN(true, 89, 100),
  /** One and a half columns, 136 mm. */
  COLUMN_AND_HALF(true, 136, 120),
  /** Two columns, 183 mm. */
  TWO_COLUMNS(true, 183, 150),
  /** A sheet of A4, landscape. */
  A4(true, 297, 210),
  /** A poster of A3, landscape. */
  A3(true, 420, 297),
  /** A slide of full high definition. */
  SLIDE(false, 1920, 1080),
  /** A picture for a post. */
  SOCIAL(false, 1200, 675);

  private static final double PRINT_DPI = 300;
  private static final double SCREEN_DPI = 96;

  /** Points that the smallest text on a slide has, so that it is read from the last row. */
  private static final double SLIDE_POINTS = 16;

  /** The same in a post, which most see on a telephone. */
  private static final double POST_POINTS = 13;

  private final boolean printed;
  private final double width;
  private final double height;

  /**
   * A size.
   *
   * @param printed whether its sides are millimetres, not pixels
   */
  FigurePreset(boolean printed, double width, double height) {
    this.printed = printed;
    this.width = width;
    this.height = height;
  }

  /** How large it is, at as many dots an inch as suit it. */
  public FigureSize size() {
    return size(printed ? PRINT_DPI : SCREEN_DPI);
  }

  /** How large it is at so many dots an inch; one for screens keeps its pixels. */
  public FigureSize size(double dpi) {
    return printed
        ? FigureSize.ofMillimetres(width, height, dpi)
        : new FigureSize((int) width, (int) height, dpi);
  }

  /** Whether it is printed, and so measured in millimetres. */
  public boolean isPrinted() {
    return printed;
  }

  /** Typographic points that its smallest text has if nobody wants it otherwise. */
  public double leastPoints() {
    return switch (this) {
      case SLIDE -> SLIDE_POINTS;
      case SOCIAL -> POST_POINTS;
      case COLUMN, COLUMN_AND_HALF, TWO_COLUMNS, A4, A3 -> FigureOptions.USUAL_POINTS;
    };
  }

  /** What people call it, with its measures. */
  public String text() {
    return Messages.text(
        switch (this) {
          case COLUMN -> "drawing.preset.column";
          case COLUMN_AND_HALF -> "drawing.preset.column-and-half";
          case TWO_COLUMNS -> "drawing.preset.two-columns";
          case A4 -> "drawing.preset.a4";
          case A3 -> "drawing.preset.a3";
          case SLIDE -> "drawing.preset.slide";
          case SOCIAL -> "drawing.preset.social";
        });
  }

  /** Its name in commands, such as {@code two-columns}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The preset of a name in commands. */
  public static Optional<FigurePreset> of(String key) {
    return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
  }

  /** All names in commands. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(FigurePreset::key).toList();
  }
}
