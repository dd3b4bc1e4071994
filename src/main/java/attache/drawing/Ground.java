package attache.drawing;

import attache.view.Theme;

/** What a figure is drawn on. */
public enum Ground {
  /** White, for print. */
  LIGHT(Theme.LIGHT),
  /** Nearly black, for projection. */
  DARK(Theme.DARK),
  /** Nothing, with the colours made for white. */
  TRANSPARENT(Theme.LIGHT);

  private final Theme theme;

  Ground(Theme theme) {
    this.theme = theme;
  }

  /** The theme whose colours are used. */
  public Theme theme() {
    return theme;
  }

  /** The premultiplied colour that every pixel has before anything is drawn. */
  int pixel() {
    return switch (this) {
      case LIGHT, DARK -> Palette.of(theme).ground();
      case TRANSPARENT -> 0;
    };
  }
}
