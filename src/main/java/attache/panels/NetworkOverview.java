package attache.panels;

import attache.drawing.ColorScale;
import attache.drawing.GroupColors;
import attache.measures.Measures;
import attache.measures.NetworkSummary;
import attache.measures.Scores;
import attache.measures.SummaryText;
import attache.network.FollowNetwork;
import attache.network.Provenance;
import attache.text.Messages;
import attache.view.ScoreTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The card of the network as a whole, while no account is selected. */
final class NetworkOverview extends VBox {
  private static final int TOP = 3;
  private static final double DOT = 5;
  private static final double RAMP = 120;
  private static final int SHORT_HASH = 12;
  private static final double WIDE = 1000;

  /** One for each part of the card. */
  private static final int PLACES = 6;

  /** Above whom the most are followed and stand between. */
  private static final int SCOPE = 2;

  private final CardSource source;
  private final List<VBox> places = new ArrayList<>();
  private @Nullable Told told;
  private @Nullable FollowNetwork shown;

  /** All that the card tells of, besides its measures. */
  private record Told(
      FollowNetwork network,
      List<Optional<Scores>> scores,
      Set<String> waiting,
      Optional<NetworkSummary> summary,
      GroupPaint paint) {}

  NetworkOverview(CardSource source) {
    this.source = source;
    getStyleClass().addAll("card", "overview");
    for (int place = 0; place < PLACES; place++) {
      VBox part = new VBox();
      part.managedProperty().bind(part.visibleProperty());
      part.setVisible(false);
      places.add(part);
    }
    getChildren().addAll(places);
    getChildren().add(SCOPE, ScopeNote.of(source.exploration()));
  }

  /** The steps that show the network as it is now; none if it is shown already. */
  List<Runnable> steps() {
    ScoreTable scores = source.exploration().scores();
    Told wanted =
        new Told(
            source.network(),
            Stream.of(Measures.IN_DEGREE, Measures.BETWEENNESS_NORMALIZED)
                .map(source::scores)
                .toList(),
            source.exploration().waiting(),
            scores.summary(),
            source.paint());
    if (wanted.equals(told)) {
      return List.of();
    }
    told = null;
    boolean some = source.network().accountCount() > 0;
    return List.of(
        () -> {
          veilUnless(source.network());
          put(0, Optional.of(head()));
          put(
              1,
              some
                  ? Optional.of(Paragraph.of(Messages.text("panels.overview.hint")))
                  : Optional.empty());
        },
        () -> put(2, some ? Optional.of(tops()) : Optional.empty()),
        () -> put(3, some && tellsColors() ? Optional.of(colors()) : Optional.empty()),
        () -> put(4, scores.summary().map(summary -> figures(SummaryText.figures(summary)))),
        () -> {
          put(5, origin());
          told = wanted;
        });
  }

  /**
   * Takes the parts that still tell of another network out of sight until they are shown anew; they
   * keep their room, so that nothing moves.
   */
  private void veilUnless(FollowNetwork network) {
    if (network != shown) {
      places.forEach(part -> part.setOpacity(0));
      shown = network;
    }
  }

  private void put(int place, Optional<? extends Node> part) {
    VBox there = places.get(place);
    there.setOpacity(1);
    there.getChildren().setAll(part.<List<Node>>map(List::of).orElse(List.of()));
    there.setVisible(part.isPresent());
  }

  private Node head() {
    Label title = Paragraph.of(source.network().title(), "panel-title");
    VBox head = new VBox(4, title);
    head.getStyleClass().add("card-head");
    String notice = source.network().provenance().notice();
    if (!notice.isEmpty()) {
      head.getChildren().add(Paragraph.of(notice, "notice"));
    }
    return head;
  }

  private static Label section(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("section-title");
    return label;
  }

  private Node tops() {
    HBox columns =
        new HBox(
            16,
            top(
                source.layer().directed()
                    ? Messages.text("panels.overview.most_followed")
                    : Messages.text("panels.overview.most_tied"),
                Measures.IN_DEGREE),
            top(Messages.text("panels.overview.most_between"), Measures.BETWEENNESS_NORMALIZED));
    columns.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
    return columns;
  }

  private Node top(String title, String measure) {
    Label heading = section(title);
    Notes.explain(heading, MeasureWords.definition(measure, source.layer().directed()));
    VBox column = new VBox(4, heading);
    column.setPrefWidth(140);
    Optional<Scores> scores = source.scores(measure);
    if (scores.isEmpty()) {
      column.getChildren().add(Paragraph.of(source.absence(measure), "hint"));
      return column;
    }
    for (int place = 0; place < Math.min(TOP, scores.get().rankedCount()); place++) {
      int account = scores.get().at(place);
      Label value = new Label(MeasureWords.value(measure, scores.get(), account));
      value.setMinWidth(USE_PREF_SIZE);
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      HBox row = new HBox(6, source.dot(account), source.link(account), space, value);
      row.setAlignment(Pos.CENTER_LEFT);
      column.getChildren().add(row);
    }
    scores
        .get()
        .estimate()
        .ifPresent(made -> column.getChildren().add(Paragraph.of(made.brief(), "hint")));
    return column;
  }

  /** One colour for all tells nothing. */
  private boolean tellsColors() {
    return source.paint().groups().groups().stream()
        .noneMatch(group -> group.kind() == GroupColors.Kind.ALL);
  }

  private Node colors() {
    GroupColors groups = source.paint().groups();
    FlowPane key = new FlowPane(12, 4);
    // A long name is cut; it must not make the panel wider than its place.
    key.setMinWidth(0);
    DoubleBinding most = most();
    for (GroupColors.Group group : groups.groups()) {
      Label name =
          new Label(Messages.text("panels.overview.group", group.name(), group.accounts()));
      HBox entry = new HBox(6, new Circle(DOT, GroupPaint.color(group)), name);
      entry.setAlignment(Pos.CENTER_LEFT);
      entry.maxWidthProperty().bind(most);
      key.getChildren().add(entry);
    }
    String heading =
        groups.shownName().isEmpty()
            ? Messages.text("panels.overview.colors")
            : Messages.text("panels.overview.colors.by", groups.shownName());
    VBox colors = new VBox(6, section(heading));
    groups.scale().ifPresent(scale -> colors.getChildren().add(ramp(scale)));
    if (!groups.groups().isEmpty()) {
      colors.getChildren().add(key);
    }
    return colors;
  }

  /** The colours of numbers, with the lowest and the highest beside them. */
  private static Node ramp(ColorScale scale) {
    List<Stop> stops = new ArrayList<>();
    List<Integer> sequence = scale.sequence();
    for (int place = 0; place < sequence.size(); place++) {
      double at = (double) place / (sequence.size() - 1);
      stops.add(new Stop(at, GroupPaint.paint(sequence.get(place))));
    }
    Rectangle bar = new Rectangle(RAMP, 2 * DOT);
    bar.setFill(new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops));
    Label lowest = new Label(scale.text(scale.lowest()));
    HBox row = new HBox(6, lowest, bar, new Label(scale.text(scale.highest())));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node figures(List<SummaryText.Figure> figures) {
    VBox lines = new VBox(4, section(Messages.text("panels.overview.figures")));
    FlowPane row = new FlowPane(12, 4);
    // A long phrase takes a second line; it must not make the panel wider than its place.
    row.setMinWidth(0);
    DoubleBinding most = most();
    for (SummaryText.Figure figure : figures) {
      Label label = new Label(figure.phrase());
      label.setWrapText(true);
      label.maxWidthProperty().bind(most);
      Notes.explain(label, figure.definition());
      row.getChildren().add(label);
    }
    lines.getChildren().add(row);
    return lines;
  }

  /**
   * How wide a part may be: not the width of a row, which has none yet when its height is asked for
   * first.
   */
  private DoubleBinding most() {
    return Bindings.createDoubleBinding(
        () -> getWidth() > 0 ? getWidth() - snappedLeftInset() - snappedRightInset() : WIDE,
        widthProperty(),
        insetsProperty());
  }

  private Optional<Node> origin() {
    Provenance provenance = source.network().provenance();
    GridPane grid = new GridPane();
    grid.setHgap(12);
    grid.setVgap(4);
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    String file =
        Stream.of(provenance.source(), provenance.format())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    if (!file.isEmpty()) {
      addRow(grid, Messages.text("panels.overview.source"), Paragraph.of(file));
    }
    if (!provenance.sha256().isEmpty()) {
      String hash = provenance.sha256();
      Label label = new Label(hash.substring(0, Math.min(SHORT_HASH, hash.length())) + "…");
      label.getStyleClass().add("hash");
      Notes.explain(label, Messages.text("panels.overview.hash.tooltip", hash));
      addRow(grid, Messages.text("panels.overview.hash"), label);
    }
    if (grid.getChildren().isEmpty() && provenance.notes().isEmpty()) {
      return Optional.empty();
    }
    VBox origin = new VBox(6, section(Messages.text("panels.overview.origin")), grid);
    provenance.notes().forEach(note -> origin.getChildren().add(Paragraph.of(note, "faint")));
    return Optional.of(origin);
  }

  private static void addRow(GridPane grid, String name, Label value) {
    Label left = new Label(name);
    left.getStyleClass().add("faint");
    grid.addRow(grid.getRowCount(), left, value);
  }
}
