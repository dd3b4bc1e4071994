package attache.drawing;

import attache.measures.Scores;
import attache.network.AlignedNetworks;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Coloring;
import attache.view.ComparisonStudy;
import attache.view.Encoding;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.Shown;
import attache.view.StudiedComparison;
import attache.view.TieView;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures of networks that are compared. Keeps what follows from the networks, so that a
 * picture a frame costs little more than its scenes; belongs to one thread.
 */
public final class ComparisonMaker {
  /** Free around the discs, so that names find room. */
  private static final double MARGIN = 26;

  private static final double HEAD = 22;
  private static final double BETWEEN = 14;

  private final List<SceneMaker> scenes = new ArrayList<>();
  private final LabelPlacer[] placers = new LabelPlacer[ComparisonStudy.MOST];
  private final List<List<Label>> labels = new ArrayList<>();
  private @Nullable Prepared prepared;

  /** Makes pictures; one a canvas or figure. */
  public ComparisonMaker() {
    for (int place = 0; place < ComparisonStudy.MOST; place++) {
      scenes.add(new SceneMaker());
      placers[place] = new LabelPlacer();
      labels.add(List.of());
    }
  }

  /**
   * How a picture is looked at.
   *
   * @param camera through which every panel is seen; empty to see everything
   * @param pointed the account that is pointed at; negative if none
   * @param moment where on the way it is: 0 at the first network, 1 at the second
   * @param key whether room is kept for the key below the panels, as on a screen
   */
  public record Seen(Optional<Camera> camera, int pointed, double moment, boolean key) {}

  /** What follows from the networks and the measure that sizes show. */
  private record Prepared(
      StudiedComparison compared,
      String size,
      List<ScoreTable> tables,
      SizeScale sizes,
      List<List<Ties>> ties) {

    static Prepared of(StudiedComparison compared, String size) {
      AlignedNetworks aligned = compared.aligned();
      List<ScoreTable> tables = new ArrayList<>();
      double largest = 0;
      boolean directed = compared.isAnyDirected();
      List<List<Ties>> ties = new ArrayList<>();
      for (int which = 0; which < aligned.size(); which++) {
        ScoreTable table =
            ScoreTable.EMPTY.withShown(Shown.of(aligned.layer(which), compared.shown().in(which)));
        Optional<Scores> scores = compared.scores(size, which);
        largest = Math.max(largest, SizeScale.of(size, directed, scores, any -> true).largest());
        tables.add(scores.map(known -> table.with(size, known)).orElse(table));
        List<Ties> row = new ArrayList<>();
        for (int to = 0; to < aligned.size(); to++) {
          row.add(Ties.of(compared.changes(which, to), aligned.accountCount()));
        }
        ties.add(row);
      }
      return new Prepared(compared, size, tables, new SizeScale(size, directed, largest), ties);
    }
  }

  /**
   * The picture of a view whose study compares networks side by side, by their difference, or in
   * time.
   *
   * @param compared what it compares
   * @throws IllegalArgumentException if the study shows no picture
   */
  public ComparisonPicture make(
      ViewState view, StudiedComparison compared, Sight sight, Seen seen) {
    String size = view.encoding().size();
    Prepared known = prepared;
    if (known == null || known.compared() != compared || !known.size().equals(size)) {
      known = Prepared.of(compared, size);
      prepared = known;
    }
    Making making = new Making(view, known, sight, seen);
    return switch (view.study().comparison().chart()) {
      case SIDE_BY_SIDE -> making.sideBySide();
      case DIFFERENCE -> making.difference();
      case TIME -> making.moment();
      case RANKS, CARD -> throw new IllegalArgumentException("a table is no picture");
    };
  }

  /** Makes one picture. */
  private final class Making {
    private final ViewState view;
    private final Prepared of;
    private final StudiedComparison compared;
    private final AlignedNetworks aligned;
    private final Sight sight;
    private final Seen seen;
    private final Palette palette;
    private final double ratio;
    private final ComparisonHeads heads;
    private final ComparisonKey key;

    Making(ViewState view, Prepared of, Sight sight, Seen seen) {
      this.view = view;
      this.of = of;
      this.sight = sight;
      this.seen = seen;
      compared = of.compared();
      aligned = compared.aligned();
      palette = Palette.of(view.theme());
      ratio = sight.pixelRatio();
      heads = new ComparisonHeads(view, compared, palette, ratio);
      key = new ComparisonKey(compared, palette, ratio, sight.rasterWidth());
    }

    ComparisonPicture sideBySide() {
      int count = aligned.size();
      ComparisonKey.Telling telling = ComparisonKey.telling(count, this::trial);
      double keyRoom = keyRoom(key.ofNetworks(telling.scene()));
      double height = sight.height() - keyRoom;
      Grid narrow = Grid.of(count, sight.width(), height, HEAD, BETWEEN);
      Grid grid =
          ComparisonHeads.areLong(compared, narrow.cells().getFirst().width())
              ? Grid.of(count, sight.width(), height, HEAD + ComparisonHeads.LINE, BETWEEN)
              : narrow;
      Camera camera = camera(grid);
      List<ComparisonPicture.Panel> panels = new ArrayList<>();
      for (int which = 0; which < count; which++) {
        Grid.Cell cell = grid.cells().get(which);
        Scene scene = scene(which, camera, cell);
        ComparisonPicture.Panel panel = panel(which, which, cell, scene);
        heads.head(
            cell,
            compared.parts().get(which).name(),
            Messages.text(
                "drawing.compare.counts",
                compared.shown().accountCount(which),
                ComparisonText.ties(compared, compared.shown().arcCount(which))));
        heads.crosses(panel, which);
        panels.add(panel);
      }
      return new ComparisonPicture(
          sight,
          palette,
          camera,
          panels,
          heads.marks(),
          key.ofNetworks(panels.get(telling.which()).scene()));
    }

    ComparisonPicture difference() {
      int from = compared.from(view);
      int to = compared.to(view);
      Passage passage = passage(from, to, Double.NaN);
      Scene trial = trial(from, to, passage);
      return single(
          from,
          to,
          passage,
          keyRoom(key.ofChanges(trial, passage, from, to)),
          Messages.text("drawing.compare.head", name(from), name(to)),
          Messages.text(
              "drawing.compare.head.counts",
              ComparisonText.count(compared, compared.changes(from, to).gained().size()),
              ComparisonText.count(compared, compared.changes(from, to).lost().size()),
              ComparisonText.count(compared, compared.changes(from, to).kept().size())));
    }

    ComparisonPicture moment() {
      double moment = Math.clamp(seen.moment(), 0, Math.max(0, aligned.size() - 1));
      int from = (int) Math.min(Math.floor(moment), Math.max(0, aligned.size() - 2));
      int to = Math.min(from + 1, aligned.size() - 1);
      double share = from == to ? 0 : moment - from;
      String title =
          share == 0
              ? name(from)
              : share == 1 ? name(to) : Messages.text("drawing.compare.head", name(from), name(to));
      Passage passage = passage(from, to, share);
      return single(from, to, passage, roomAllTheWay(trial(from, to, passage)), title, "");
    }

    /** Room for the longest of the keys in time, so that nothing moves when another one comes. */
    private double roomAllTheWay(Scene trial) {
      double most = 0;
      for (int step = 1; step < aligned.size(); step++) {
        Passage passage = passage(step - 1, step, 0);
        most = Math.max(most, keyRoom(key.ofChanges(trial, passage, step - 1, step)));
      }
      return most;
    }

    /** A scene of changes to measure their key by. */
    private Scene trial(int from, int to, Passage passage) {
      return scene(from, to, passage, Camera.HOME, new Grid.Cell(0, 0, 100, 100));
    }

    private ComparisonPicture single(
        int from, int to, Passage passage, double room, String title, String counts) {
      Grid grid = Grid.of(1, sight.width(), sight.height() - room, HEAD, BETWEEN);
      Camera camera = camera(grid);
      Grid.Cell cell = grid.cells().getFirst();
      Scene scene = scene(from, to, passage, camera, cell);
      heads.head(cell, title, counts);
      return new ComparisonPicture(
          sight,
          palette,
          camera,
          List.of(panel(-1, 0, cell, scene)),
          heads.marks(),
          key.ofChanges(scene, passage, from, to));
    }

    private String name(int which) {
      return compared.parts().get(which).brief();
    }

    private Passage passage(int from, int to, double share) {
      return new Passage(
          of.ties().get(from).get(to), aligned.sampled(from), aligned.sampled(to), share);
    }

    private Camera camera(Grid grid) {
      Grid.Cell cell = grid.cells().getFirst();
      double margin = Math.min(MARGIN, Math.min(cell.width(), cell.height()) / 8);
      return seen.camera()
          .orElseGet(
              () ->
                  Camera.fit(
                      compared.shown().among(compared.positions()),
                      cell.width(),
                      cell.height(),
                      margin));
    }

    private double keyRoom(List<LegendBlocks.Block> blocks) {
      if (!seen.key()) {
        return 0;
      }
      Legend legend = Legend.of(blocks, palette, ratio, sight.rasterWidth(), false, true);
      return legend.height() / ratio + 6;
    }

    /** A scene to measure the key by. */
    private Scene trial(int which) {
      return scene(which, Camera.HOME, new Grid.Cell(0, 0, 100, 100));
    }

    private Scene scene(int which, Camera camera, Grid.Cell cell) {
      SceneMaker maker = scenes.get(which);
      maker.compare(new Side(of.sizes(), Optional.empty()));
      return make(maker, aligned.network(which), of.tables().get(which), camera, cell);
    }

    private Scene scene(int from, int to, Passage passage, Camera camera, Grid.Cell cell) {
      SceneMaker maker = scenes.getFirst();
      maker.compare(new Side(of.sizes(), Optional.of(passage)));
      BitSet shown = compared.shown().in(from);
      shown.or(compared.shown().in(to));
      FollowNetwork together = aligned.together();
      ScoreTable table = ScoreTable.EMPTY.withShown(Shown.of(together.layers().getFirst(), shown));
      Optional<Scores> scores = scores(from, to, passage);
      ScoreTable measured = scores.map(found -> table.with(of.size(), found)).orElse(table);
      return make(maker, together, measured, camera, cell);
    }

    /** The scores on the way; where only one network has any, its own. */
    private Optional<Scores> scores(int from, int to, Passage passage) {
      Optional<Scores> before = compared.scores(of.size(), from);
      Optional<Scores> after = compared.scores(of.size(), to);
      if (before.isEmpty() || after.isEmpty()) {
        return Optional.empty();
      }
      double share = passage.tellsAll() ? 1 : passage.share();
      double[] values = new double[aligned.accountCount()];
      for (int account = 0; account < values.length; account++) {
        double first = before.get().value(account);
        double second = after.get().value(account);
        values[account] =
            Double.isNaN(first)
                ? second
                : Double.isNaN(second) ? first : first + share * (second - first);
      }
      return Optional.of(Scores.of(values));
    }

    private Scene make(
        SceneMaker maker, FollowNetwork network, ScoreTable table, Camera camera, Grid.Cell cell) {
      ViewState own =
          ViewState.of(
                  network,
                  Arrangement.of(new LayoutChoice.Force(), 0, compared.positions()),
                  encoding(network),
                  camera,
                  view.theme())
              .withTies(ties())
              .withSelection(compared.selection(view));
      Target target =
          seen.pointed() >= 0 && seen.pointed() < network.accountCount()
              ? new Target.Account(seen.pointed())
              : Target.NOTHING;
      return maker.make(
          own,
          table,
          new Sight(cell.width(), cell.height(), ratio),
          compared.positions().xs(),
          compared.positions().ys(),
          target);
    }

    /**
     * Colours by a measure would mean something else in each network: groups do not. Everyone is a
     * disc, and so in the key.
     */
    private Encoding encoding(FollowNetwork network) {
      boolean grouped =
          view.encoding().coloring() instanceof Coloring.ByAttribute(String attribute)
              && network.attribute(attribute).isPresent();
      boolean plain = view.encoding().coloring() instanceof Coloring.Plain;
      Encoding discs = view.encoding().withShapes(false);
      return grouped || plain ? discs : discs.withColor(compared.usualColor());
    }

    /** A backbone would be another one in each network. */
    private TieView ties() {
      TieView.Choice choice = view.ties().choice();
      return TieView.ALL.withChoice(choice.tellsBackbone() ? TieView.Choice.ALL : choice);
    }

    private ComparisonPicture.Panel panel(int network, int place, Grid.Cell cell, Scene scene) {
      labels.set(place, placers[place].place(scene, labels.get(place), crossed(network, scene)));
      return new ComparisonPicture.Panel(
          network,
          (int) Math.round(cell.left() * ratio),
          (int) Math.round(cell.top() * ratio),
          scene,
          labels.get(place));
    }

    /** Where names would hide that somebody was not sampled. */
    private List<Box> crossed(int network, Scene scene) {
      List<Box> boxes = new ArrayList<>();
      for (int account = 0; network >= 0 && account < aligned.accountCount(); account++) {
        if (compared.shown().contains(account) && !aligned.isSampled(account, network)) {
          double x = scene.x(account);
          double y = scene.y(account);
          boxes.add(new Box(x, y, x, y).grown(4 * ratio));
        }
      }
      return boxes;
    }
  }
}
