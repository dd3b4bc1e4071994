package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.view.Coloring;
import attache.view.MatrixFocus;
import attache.view.ScoreTable;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the scenes of adjacency matrices. Keeps what follows from the network and the encoding
 * until one of them changes; a scene a frame costs the placing of its names, some 0.1 ms. Belongs
 * to one thread; the scenes may go anywhere.
 */
public final class MatrixSceneMaker {
  /** Width of the bands in the colours of groups, in logical pixels. */
  static final double BAND = 5;

  /** Between band and cells, and between band and names, in logical pixels. */
  static final double BAND_GAP = 3;

  private static final double MARGIN = 12;
  private static final double LEAST_NAMES = 44;
  private static final double MOST_NAMES = 104;
  private static final double NAME_SIZE = 11;

  /** Side that a cell has at most when all of the matrix is seen, in logical pixels. */
  private static final double LARGEST_CELL = 48;

  /** How many names are measured: the longest by their number of letters. */
  private static final int MEASURED = 40;

  private final MatrixNames names = new MatrixNames();
  private @Nullable Kept kept;
  private @Nullable MatrixLegends legends;

  /** Makes scenes; one a canvas or figure. */
  public MatrixSceneMaker() {}

  /**
   * What lies beside the matrix in its sight.
   *
   * @param top logical pixels that are kept free above
   * @param legend whether its legend lies beside it
   */
  public record Surroundings(double top, boolean legend) {
    /** Nothing, as in a figure. */
    public static final Surroundings NONE = new Surroundings(0, false);
  }

  /** What lasts while camera, pointer and selection change. */
  private record Kept(
      MatrixRows rows,
      Coloring coloring,
      boolean shapes,
      Theme theme,
      Optional<Object> underColors,
      GroupColors colors,
      List<GroupColors.Group> groups,
      double nameWidth) {
    boolean fits(ViewState view, MatrixRows others, Optional<Object> under) {
      return rows == others
          && coloring.equals(view.encoding().coloring())
          && shapes == view.encoding().shapes()
          && theme == view.theme()
          && underColors.equals(under);
    }
  }

  /**
   * The scene of a view's matrix.
   *
   * @param scores for the colours, if they show a measure
   * @param rows of this view's network and layer
   * @param sight what it is drawn into
   * @param hover the row and column under the pointer
   */
  public MatrixScene make(
      ViewState view,
      ScoreTable scores,
      MatrixRows rows,
      Sight sight,
      MatrixScene.Hover hover,
      Surroundings surroundings) {
    Palette palette = Palette.of(view.theme());
    Kept current = kept(view, scores, rows);
    double ratio = sight.pixelRatio();
    int[] selected =
        view.selection().accounts().stream()
            .mapToInt(rows::place)
            .filter(row -> row >= 0)
            .toArray();
    boolean dense = rows.count() > Math.min(sight.rasterWidth(), sight.rasterHeight());
    MatrixKey key =
        new MatrixKey(
            palette,
            current.colors,
            current.groups,
            view.layer().directed(),
            !IntStream.of(selected).allMatch(rows::isMuted),
            dense,
            rows.cellCount() == 0,
            rows.mutedCount());
    Seen seen = new Seen(view, rows, sight, hover, surroundings, key, selected);
    MatrixScene scene = scene(seen, current.nameWidth);
    if (!surroundings.equals(Surroundings.NONE) || !seen.isEverything()) {
      return scene;
    }
    // Where rows are too low for names of accounts, those of groups may need less room.
    double widest =
        scene.names().stream()
            .mapToDouble(name -> Fonts.width(name.text(), name.weight(), name.size()))
            .max()
            .orElse(0);
    double needed = Math.ceil(widest / ratio) + 1;
    if (needed >= current.nameWidth) {
      return scene;
    }
    MatrixScene larger = scene(seen, needed);
    return MatrixNames.isRoomy(larger) == MatrixNames.isRoomy(scene) ? larger : scene;
  }

  /** What a scene is of, but for the room of its names. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Seen(
      ViewState view,
      MatrixRows rows,
      Sight sight,
      MatrixScene.Hover hover,
      Surroundings surroundings,
      MatrixKey key,
      int[] selected) {
    boolean isEverything() {
      return view.matrix().focus().equals(MatrixFocus.EVERYTHING);
    }
  }

  private MatrixScene scene(Seen seen, double nameWidth) {
    Sight sight = seen.sight;
    double ratio = sight.pixelRatio();
    Surroundings surroundings = seen.surroundings;
    double nameRoom = nameWidth + MatrixSigns.beside(seen.key.groups());
    Box inner =
        new Box(
            Math.ceil((MARGIN + nameRoom) * ratio),
            Math.ceil((Math.max(MARGIN, surroundings.top) + nameRoom) * ratio),
            Math.floor(sight.rasterWidth() - MARGIN * ratio),
            Math.floor(sight.rasterHeight() - MARGIN * ratio));
    Optional<MatrixLegends.Place> place =
        surroundings.legend
            ? Optional.of(legends(seen.key, sight).place(inner, MARGIN * ratio, MARGIN * ratio))
            : Optional.empty();
    Box window =
        place
            .map(MatrixLegends.Place::window)
            .orElseGet(() -> alone(inner, nameRoom * ratio, seen.isEverything()));
    MatrixFrame frame =
        MatrixFrame.of(window, seen.rows.count(), LARGEST_CELL * ratio, seen.view.matrix().focus());
    return new MatrixScene(
        seen.view.network(),
        seen.rows,
        sight,
        seen.key,
        frame,
        nameRoom * ratio,
        place,
        seen.hover,
        seen.selected,
        names);
  }

  /** The room for a matrix alone: in the middle of the sight if all of it is seen. */
  private static Box alone(Box inner, double names, boolean everything) {
    double width = Math.max(1, inner.right() - inner.left());
    double height = Math.max(1, inner.bottom() - inner.top());
    double side = Math.min(width, height);
    // Names stand at the left side, so that cells alone in the middle would look out of it.
    double aside = everything ? Math.floor(Math.max(0, (width - side - names) / 2)) : 0;
    double left = inner.left() + aside;
    return new Box(left, inner.top(), inner.left() + width, inner.top() + height);
  }

  private MatrixLegends legends(MatrixKey key, Sight sight) {
    double room = sight.rasterWidth() - 2 * MARGIN * sight.pixelRatio();
    MatrixLegends known = legends;
    if (known == null || !known.fits(key, sight.pixelRatio(), room)) {
      known = new MatrixLegends(key, sight.pixelRatio(), room);
      legends = known;
    }
    return known;
  }

  private Kept kept(ViewState view, ScoreTable table, MatrixRows rows) {
    Optional<Object> underColors = table.under(view.encoding().coloring());
    Kept known = kept;
    if (known == null || !known.fits(view, rows, underColors)) {
      GroupColors colors = GroupColors.of(view, table);
      int[] accounts = IntStream.range(0, rows.count()).map(rows::account).toArray();
      known =
          new Kept(
              rows,
              view.encoding().coloring(),
              view.encoding().shapes(),
              view.theme(),
              underColors,
              colors,
              grouped(rows, colors.groupsOf(accounts)),
              nameWidth(view, rows));
      kept = known;
    }
    return known;
  }

  /** Bands have colours only, unless each group is in one place, where its sign can stand. */
  private static List<GroupColors.Group> grouped(MatrixRows rows, List<GroupColors.Group> groups) {
    return rows.isGrouped()
        ? groups
        : groups.stream().map(group -> group.drawnAs(Symbol.DISC)).toList();
  }

  private static double nameWidth(ViewState view, MatrixRows rows) {
    double widest =
        IntStream.range(0, rows.count())
            .mapToObj(row -> view.network().label(rows.account(row)))
            .sorted(Comparator.comparingInt((String name) -> -name.length()))
            .limit(MEASURED)
            .mapToDouble(name -> Fonts.width(Fonts.line(name, 40), Weight.BOLD, NAME_SIZE))
            .max()
            .orElse(0);
    return Math.clamp(Math.ceil(widest), LEAST_NAMES, MOST_NAMES);
  }
}
