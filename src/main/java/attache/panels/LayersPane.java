package attache.panels;

import attache.measures.LayerAgreement;
import attache.network.Layer;
import attache.network.SubLayer;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Selection;
import attache.view.StudiedLayers;
import attache.view.StudyView;
import attache.view.ViewState;
import attache.work.Background;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The study of layers in the place of the picture: how far follows and mentions, or two years,
 * agree, and which accounts they disagree about most. It follows the view while it is in a scene.
 * Used on the FX thread.
 */
public final class LayersPane extends StackPane implements AutoCloseable {
  private static final int REPEATS = 999;
  private static final long SEED = 1;

  private final Exploration exploration;
  private final StudyFrame frame;
  private final Choice shown;
  private final Choice other;
  private final TableView<Integer> table = new TableView<>();
  private Background.@Nullable Task task;
  private @Nullable StudiedLayers studied;
  private @Nullable LayerAgreement agreement;
  private boolean showing;

  /**
   * @param exploration what is studied
   */
  public LayersPane(Exploration exploration) {
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
    table.setId("layers-table");
    table.getStyleClass().add("study-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, before, after) -> {
              if (!showing && after != null) {
                int account = after;
                exploration.history().replace(view -> view.withSelection(Selection.of(account)));
              }
            });
    frame =
        new StudyFrame(
            Messages.text("panels.layers.title"),
            () -> study(study -> study.withKind(StudyView.Kind.NONE)),
            shown,
            other);
    getChildren().add(frame);
    setMinSize(0, 0);
    setId("layers");
    exploration.history().addListener((before, after) -> refresh());
    sceneProperty().addListener((o, before, after) -> refresh());
  }

  private void study(UnaryOperator<StudyView> change) {
    exploration.history().replace(view -> view.withStudy(change.apply(view.study())));
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
    if (with.isEmpty()) {
      cancel();
      studied = null;
      frame.setFinding(Messages.text("panels.layers.one"));
      frame.setExplanation("");
      frame.setFigures("");
      frame.setBody(new StackPane());
      return;
    }
    StudiedLayers before = studied;
    if (before == null
        || !before.shown().equals(view.layer())
        || !before.other().equals(with.get())) {
      StudiedLayers.of(view).ifPresent(found -> compare(view, found));
    }
    select(view.selection());
  }

  private void compare(ViewState view, StudiedLayers found) {
    cancel();
    studied = found;
    agreement = null;
    fill(view, found);
    frame.setBody(table);
    tell(found);
    task =
        exploration
            .background()
            .start(
                Messages.text("panels.layers.work"),
                progress ->
                    LayerAgreement.of(
                        found.first().layer(), found.second().layer(), REPEATS, SEED, progress),
                done -> {
                  task = null;
                  agreement = done;
                  tell(found);
                });
  }

  /** One row an account that was observed in both, those first about which they disagree most. */
  private void fill(ViewState view, StudiedLayers found) {
    SubLayer part = found.first();
    Layer first = part.layer();
    Layer second = found.second().layer();
    double[] agreeing = part.spread(LayerAgreement.byAccount(first, second));
    double[] here = part.spread(ties(first));
    double[] there = part.spread(ties(second));
    showing = true;
    table
        .getColumns()
        .setAll(
            List.of(
                StudyColumns.texts(
                    Messages.text("panels.mobility.column.account"), view.network()::label),
                StudyColumns.counts(
                    Messages.text("panels.layers.column.ties", found.shown().name()),
                    account -> here[account]),
                StudyColumns.counts(
                    Messages.text("panels.layers.column.ties", found.other().name()),
                    account -> there[account]),
                StudyColumns.shares(
                    Messages.text("panels.layers.column.agreement"),
                    account -> agreeing[account])));
    table
        .getItems()
        .setAll(
            IntStream.range(0, first.accountCount())
                .map(part::account)
                .boxed()
                .sorted(Comparator.comparingDouble(account -> agreeing[account]))
                .toList());
    showing = false;
  }

  private static double[] ties(Layer layer) {
    double[] ties = new double[layer.accountCount()];
    Arrays.setAll(ties, account -> layer.outDegree(account) + layer.inDegree(account));
    return ties;
  }

  private void select(Selection selection) {
    showing = true;
    if (selection.leading().isPresent()) {
      table.getSelectionModel().select(Integer.valueOf(selection.leading().getAsInt()));
    } else {
      table.getSelectionModel().clearSelection();
    }
    showing = false;
  }

  private void tell(StudiedLayers found) {
    LayerAgreement known = agreement;
    frame.setExplanation(
        Messages.text(
            "panels.layers.accounts",
            found.first().layer().accountCount(),
            found.shown().name(),
            found.onlyFirst(),
            found.other().name(),
            found.onlySecond()));
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
    frame.setFinding(finding);
    frame.setFigures(
        Double.isNaN(known.correlation())
            ? ""
            : Messages.text(
                "panels.layers.figures",
                MobilityWords.decimal(known.jaccard()),
                MobilityWords.decimal(known.correlation()),
                MobilityWords.p(known.chance()),
                known.chance().orders()));
  }

  private void cancel() {
    Background.Task before = task;
    if (before != null) {
      before.cancel();
      studied = null;
    }
    task = null;
  }

  /** Ends the work behind it; it is not used afterwards. */
  @Override
  public void close() {
    cancel();
  }
}
