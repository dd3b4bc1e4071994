package attache.drawing;

import attache.view.ScoreTable;
import attache.view.TieView;
import attache.view.ViewState;
import java.util.Optional;

/**
 * The height at which a figure as wide as a column or a page has room for its picture and for all
 * that stands beside it. With tables, a picture in a narrow column gets small; a column is as wide
 * as the journal wants it, but its figures may be higher.
 *
 * @param size as wide as before
 * @param before share of the width that the picture takes up now
 * @param share the same in that size
 */
public record RoomierSize(FigureSize size, double before, double share) {
  /** The widest text area of common journals, in millimetres. */
  private static final double WIDEST = 190;

  /** Most millimetres that they let a figure be high. */
  private static final double HIGHEST = 240;

  private static final double STEP = 10;

  /** Under this share of the width, a picture is small. */
  private static final double SMALL = 0.55;

  /** From this share of the width on, it is not. */
  private static final double LARGE = 0.8;

  /**
   * A higher size if tables leave the picture of a figure small or some of its content found no
   * room, and that size cures both. Only for networks and rankings, of which another size is soon
   * tried; the orders of a matrix and the tests of a study may take long.
   */
  static Optional<RoomierSize> of(
      ViewState view, ScoreTable scores, FigureOptions options, FigureLayout now) {
    FigureSize size = options.size();
    // Without tables, a narrow picture is one of a narrow layout.
    boolean hasTables = !options.content().table().isEmpty() || options.content().pairs();
    boolean isCramped = !now.isWhole() || (hasTables && now.pictureShare() < SMALL);
    boolean isQuick =
        now.picture() instanceof FigurePicture.Drawing
            || options.subject() instanceof FigureSubject.Ranking;
    if (!isQuick || !isCramped || size.millimetres(size.width()) > WIDEST) {
      return Optional.empty();
    }
    double height = STEP * Math.floor(size.millimetres(size.height()) / STEP) + STEP;
    for (; height <= HIGHEST; height += STEP) {
      int pixels = (int) Math.round(size.pixelsOfMillimetres(height));
      if (pixels > FigureSize.MOST_SIDE) {
        break;
      }
      FigureSize higher = new FigureSize(size.width(), pixels, size.dpi());
      // Backbones and bundles may take long, and hardly matter for where things stand.
      ViewState plain = view.withTies(TieView.ALL);
      if (hasRoom(FigureLayout.of(plain, scores, options.sized(higher)))) {
        FigureLayout layout = FigureLayout.of(view, scores, options.sized(higher));
        if (hasRoom(layout)) {
          return Optional.of(new RoomierSize(higher, now.pictureShare(), layout.pictureShare()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasRoom(FigureLayout layout) {
    return layout.isWhole() && layout.pictureShare() >= LARGE;
  }

  /** The new height in whole millimetres. */
  public long millimetres() {
    return Math.round(size.millimetres(size.height()));
  }
}
