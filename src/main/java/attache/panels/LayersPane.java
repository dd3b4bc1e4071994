package attache.panels;

import attache.drawing.Numerals;
import attache.drawing.StudyListing;
import attache.drawing.StudyListings;
import attache.measures.LayerAgreement;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.StudiedLayers;
import attache.view.StudyTest;
import attache.view.StudyView;
import attache.view.ViewState;
import attache.work.Background;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The study of layers in the place of the picture: how far follows and mentions, or two years,
 * agree, and which accounts they disagree about most. It follows the view while it is in a scene.
 * Used on the FX thread.
 */
public final class LayersPane extends StackPane implements AutoCloseable {
  private final Exploration exploration;
  private final StudyFrame frame;
  private final Choice shown;
  private final Choice other;
  private final Button over = new Button(Messages.text("panels.layers.over"));
  private final AccountTable table;
  private final Node one;
  private Background.@Nullable Task task;
  private @Nullable LayerAgreement agreement;
  private @Nullable Pair comparing;
  private @Nullable StudyListing listed;

  /** The layers that are compared, and the accounts that a filter leaves; none told if all. */
  private record Pair(Layer shown, Layer other, Optional<BitSet> left) {}

  /**
   * @param exploration what is studied
   * @param taking how people take along what it tells
   * @param more the ways to a second layer
   */
  public LayersPane(Exploration exploration, StudyTaking taking, MoreData more) {
    this.exploration = exploration;
    shown =
        new Choice(
            "layers-shown",
            Messages.text("panels.layers.shown"),
            name -> name,
            name -> exploration.history().replace(view -> view.withLayer(name)));
    other =
        new Choice(
            "layers-other",
            Messages.text("panels.layers.other"),
            name -> name,
            name -> study(study -> study.withOtherLayer(name)));
    over.setId("layers-over");
    over.getStyleClass().add("small");
    over.setMinWidth(Region.USE_PREF_SIZE);
    Notes.explain(over, Messages.text("panels.layers.over.tooltip"));
    over.setOnAction(pressed -> drawBoth());
    table =
        new AccountTable(
            "layers-table",
            account ->
                exploration.history().replace(view -> view.withSelection(Selection.of(account))),
            exploration,
            StudyView.Table.LAYERS);
    frame =
        new StudyFrame(
            exploration,
            Messages.text("panels.layers.title"),
            () -> study(study -> study.withKind(StudyView.Kind.NONE)),
            shown,
            other,
            over);
    frame.setMenu(new StudyMenu(exploration, taking));
    getChildren().add(frame);
    setMinSize(0, 0);
    setId("layers");
    one =
        EmptyStudy.of(
            List.of("panels.layers.one.shows", "panels.layers.one.how"),
            EmptyStudy.way("layers-join", "panels.layers.one.join", more.join()));
    exploration.history().addListener((before, after) -> refresh());
    exploration.addScoresListener(this::refresh);
    sceneProperty().addListener((o, before, after) -> refresh());
  }

  /** The account that is pointed at, here or elsewhere; -1 if none. */
  public IntegerProperty pointedAccountProperty() {
    return table.pointedAccountProperty();
  }

  private void study(UnaryOperator<StudyView> change) {
    exploration.history().replace(view -> view.withStudy(change.apply(view.study())));
  }

  /** Gives the place back to the picture, with both layers in it. */
  private void drawBoth() {
    exploration
        .history()
        .replace(
            view ->
                view.withTies(
                        view.ties()
                            .withOverlay(
                                StudiedLayers.other(view).map(Layer::name).stream().toList()))
                    .withMatrix(view.matrix().withShown(false))
                    .withStudy(view.study().withKind(StudyView.Kind.NONE)));
  }

  private void refresh() {
    if (getScene() == null) {
      cancel();
      return;
    }
    ViewState view = exploration.history().current();
    List<String> names = view.network().layers().stream().map(Layer::name).toList();
    shown.show(names, view.layerName());
    Optional<Layer> with = StudiedLayers.other(view);
    other.show(
        names.stream().filter(name -> !name.equals(view.layerName())).toList(),
        with.map(Layer::name).orElse(""));
    over.setDisable(with.isEmpty());
    frame.setTable(with.isPresent());
    frame.setChoices(with.isPresent());
    if (with.isEmpty()) {
      cancel();
      comparing = null;
      frame.setFinding(Messages.text("panels.layers.one"));
      frame.setExplanation("");
      frame.setFigures("");
      frame.setBody(one);
      return;
    }
    Optional<Shown> left = exploration.scores().shown();
    Pair now = new Pair(view.layer(), with.get(), left.map(Shown::accounts));
    if (!now.equals(comparing)) {
      compare(view, left, now);
    }
    show(view);
  }

  /** What was compared, and what the table tells of the accounts that both layers observed. */
  private record Compared(StudiedLayers layers, StudyListing listing) {}

  private void compare(ViewState view, Optional<Shown> left, Pair now) {
    cancel();
    agreement = null;
    listed = null;
    comparing = now;
    frame.setFinding(Messages.text("panels.study.computing"));
    frame.setExplanation("");
    frame.setFigures("");
    task =
        exploration
            .background()
            .start(
                Messages.text("panels.layers.work"),
                progress ->
                    StudiedLayers.of(view, left)
                        .map(it -> new Compared(it, StudyListings.layers(view.network(), it)))
                        .orElseThrow(),
                found -> {
                  listed = found.listing();
                  frame.setBody(table);
                  show(exploration.history().current());
                  tell(found.layers());
                  test(found.layers());
                });
  }

  /** The renumberings take longer than what the table tells, which is shown without them. */
  private void test(StudiedLayers found) {
    task =
        exploration
            .background()
            .start(
                Messages.text("panels.layers.work"),
                progress ->
                    LayerAgreement.of(
                        found.first().layer(),
                        found.second().layer(),
                        StudyTest.REPEATS,
                        StudyTest.SEED,
                        progress),
                done -> {
                  agreement = done;
                  tell(found);
                });
  }

  private void show(ViewState view) {
    StudyListing rows = listed;
    if (rows != null) {
      table.show(
          rows, () -> rows, view.study().order(StudyView.Table.LAYERS), view.selection().leading());
    }
  }

  private void tell(StudiedLayers found) {
    LayerAgreement known = agreement;
    int compared = found.first().layer().accountCount();
    frame.setExplanation(
        found.onlyFirst() + found.onlySecond() == 0
            ? Messages.text("panels.layers.accounts.all", compared, found.hidden())
            : Messages.text(
                "panels.layers.accounts",
                compared,
                found.shown().name(),
                found.onlyFirst(),
                found.other().name(),
                found.onlySecond(),
                found.hidden()));
    if (known == null) {
      frame.setFinding(Messages.text("panels.study.computing"));
      frame.setFigures("");
      return;
    }
    String finding =
        Double.isNaN(known.jaccard())
            ? Messages.text("panels.layers.empty")
            : Messages.text(
                "panels.layers.finding",
                found.shown().name(),
                found.other().name(),
                Math.round(100 * known.jaccard()) + " %",
                known.both(),
                known.first() - known.both(),
                known.second() - known.both());
    frame.setFinding(
        Double.isNaN(known.correlation()) ? finding : finding + " " + besideChance(known));
    frame.setFigures(
        Double.isNaN(known.correlation())
            ? ""
            : Messages.text(
                "panels.layers.figures",
                MobilityWords.decimal(known.jaccard()),
                MobilityWords.decimal(known.correlation()),
                Numerals.p(known.chance()),
                known.chance().orders()));
  }

  private static String besideChance(LayerAgreement known) {
    if (known.chance().p() > Numerals.CHANCE) {
      return Messages.text("panels.layers.as-chance");
    }
    return Messages.text(known.correlation() > 0 ? "panels.layers.beyond" : "panels.layers.below");
  }

  private void cancel() {
    Background.Task before = task;
    if (before != null) {
      before.cancel();
      if (agreement == null) {
        comparing = null;
      }
    }
    task = null;
  }

  /** Ends the work behind it; it is not used afterwards. */
  @Override
  public void close() {
    cancel();
  }
}
