package attache.panels;

import attache.drawing.Numerals;
import attache.layouts.Positions;
import attache.measures.FollowBacks;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.AlignedNetworks;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.DefaultView;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.StudiedComparison;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * One account, or the accounts of one country, in all networks that are compared: its figures and
 * ranks in each, and below whom it is tied to in which. A network that did not sample somebody says
 * so, which is not the same as no tie. Used on the FX thread.
 */
final class ComparisonCard extends VBox {
  private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

  private static final double WIDEST = 280;

  /** Narrowest columns; with the gaps they fit beside both side panels of a small window. */
  private static final double[] NARROWEST = {104, 60, 52, 52, 52, 80, 80};

  private static final double GAP = 10;

  private final AccountField field;
  private final GridPane figures = new GridPane();
  private final AccountTable ties;
  private ViewState found;
  private @Nullable StudiedComparison shown;
  private int account = -1;

  /** How an account is tied to another one in a network, the closest first. */
  private enum Tie {
    MUTUAL,
    FOLLOWS,
    FOLLOWED,
    NONE,
    NOT_SAMPLED;

    String text() {
      return switch (this) {
        case MUTUAL -> Messages.text("panels.networks.card.mutual");
        case FOLLOWS -> Messages.text("panels.networks.card.follows");
        case FOLLOWED -> Messages.text("panels.networks.card.followed");
        case NONE -> Messages.text("panels.networks.card.no-tie");
        case NOT_SAMPLED -> Messages.text("panels.networks.not-sampled");
      };
    }
  }

  /**
   * @param view what is shown first
   * @param choose told the account that the user wants to see
   */
  ComparisonCard(ViewState view, IntConsumer choose) {
    super(10);
    found = findable(view.network(), view.theme());
    setId("comparison-card");
    setMinSize(0, 0);
    field =
        new AccountField(
            () -> found,
            () -> ScoreTable.EMPTY,
            Messages.text("panels.networks.card.find"),
            choose);
    field.setId("card-find");
    field.setMaxWidth(320);
    field.setPromptText(Messages.text("panels.networks.card.find"));
    figures.getStyleClass().add("comparison-figures");
    figures.setHgap(GAP);
    figures.setVgap(4);
    ties = new AccountTable("card-ties", choose);
    ties.setPlaceholder(new Label(Messages.text("panels.networks.card.no-ties")));
    VBox.setVgrow(ties, Priority.ALWAYS);
    getChildren().addAll(field, figures, ties);
  }

  /** The account among those that it is tied to that is pointed at; -1 if none. */
  IntegerProperty pointedAccountProperty() {
    return ties.pointedAccountProperty();
  }

  /** A view of a network, to find its accounts in. */
  private static ViewState findable(FollowNetwork network, Theme theme) {
    double[] zero = new double[network.accountCount()];
    return ViewState.of(
        network,
        Arrangement.of(new LayoutChoice.Force(), 0, Positions.of(zero, zero)),
        DefaultView.encoding(network),
        Camera.HOME,
        theme);
  }

  /** Shows an account of a comparison; none if there is none to show. */
  void show(ViewState view, StudiedComparison compared, OptionalInt focus) {
    boolean other = compared != shown;
    if (other || found.theme() != view.theme()) {
      found = findable(compared.aligned().together(), view.theme());
    }
    if (other || account != focus.orElse(-1)) {
      shown = compared;
      account = focus.orElse(-1);
      field.show(account);
      figures.getChildren().clear();
      ties.follow(
          () -> {
            ties.getColumns().clear();
            ties.getItems().clear();
            if (account >= 0) {
              fillFigures(compared, account);
              fillTies(compared, account);
            }
          });
    }
    figures.setVisible(account >= 0);
    ties.setVisible(account >= 0);
  }

  private void fillFigures(StudiedComparison compared, int of) {
    figures.getColumnConstraints().clear();
    List<String> heads =
        List.of(
            Messages.text("panels.networks.card.column.network"),
            Messages.text("panels.networks.card.column.account"),
            Messages.text("panels.networks.card.column.followers"),
            Messages.text("panels.networks.card.column.follows"),
            Messages.text("panels.networks.card.column.mutual"),
            MeasureWords.head(Measures.IN_DEGREE),
            MeasureWords.head(Measures.BETWEENNESS));
    for (int column = 0; column < heads.size(); column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHalignment(column < 2 ? HPos.LEFT : HPos.RIGHT);
      constraints.setMaxWidth(WIDEST);
      constraints.setMinWidth(NARROWEST[column]);
      figures.getColumnConstraints().add(constraints);
      figures.add(label(heads.get(column), "faint"), column, 0);
    }
    AlignedNetworks aligned = compared.aligned();
    for (int which = 0; which < aligned.size(); which++) {
      int row = which + 1;
      Label name = Paragraph.of(name(compared, which), "strong");
      name.setTooltip(Notes.tooltip(compared.parts().get(which).name()));
      figures.add(name, 0, row);
      if (!aligned.isSampled(of, which)) {
        figures.add(label(Messages.text("panels.networks.not-sampled"), "faint"), 1, row, 6, 1);
        continue;
      }
      Layer layer = compared.shown().measured(which);
      figures.add(Paragraph.of(aligned.network(which).label(of)), 1, row);
      figures.add(label(Integer.toString(layer.inDegree(of))), 2, row);
      figures.add(label(Integer.toString(layer.outDegree(of))), 3, row);
      figures.add(label(Long.toString(FollowBacks.mutual(layer, of))), 4, row);
      figures.add(ranked(compared, Measures.IN_DEGREE, of, which), 5, row);
      figures.add(ranked(compared, Measures.BETWEENNESS, of, which), 6, row);
    }
  }

  private static String name(StudiedComparison compared, int which) {
    return Messages.text(
        "panels.networks.chip", ComparedChips.letter(which), compared.parts().get(which).brief());
  }

  private static Node ranked(StudiedComparison compared, String measure, int of, int which) {
    Optional<Scores> scores = compared.scores(measure, which);
    if (scores.isEmpty() || !scores.get().isDefined(of)) {
      return label("–");
    }
    RankedValues ranked = RankedValues.of(scores.get().toArray());
    double percentile = ranked.percentile(of);
    Label label =
        label(
            Messages.text(
                "panels.networks.card.rank",
                RankMovesTable.rank(scores.get(), of),
                ranked.count(),
                Double.isNaN(percentile) ? "–" : Numerals.plain(percentile)));
    label.setTextAlignment(TextAlignment.RIGHT);
    return label;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A row for each account that it is tied to in some network. */
  private void fillTies(StudiedComparison compared, int of) {
    AlignedNetworks aligned = compared.aligned();
    List<TableColumn<Integer, ?>> columns = new ArrayList<>();
    columns.add(
        StudyColumns.texts(
            Messages.text("panels.networks.card.column.other"), aligned.together()::label));
    for (int which = 0; which < aligned.size(); which++) {
      int network = which;
      columns.add(column(name(compared, which), other -> tie(aligned, of, other, network)));
    }
    ties.getColumns().setAll(columns);
    ties.getItems()
        .setAll(
            IntStream.range(0, aligned.accountCount())
                .filter(compared.shown()::contains)
                .filter(other -> other != of && isTied(aligned, of, other))
                .boxed()
                .sorted(
                    java.util.Comparator.comparing(
                        aligned.together()::label, String.CASE_INSENSITIVE_ORDER))
                .toList());
  }

  private static boolean isTied(AlignedNetworks aligned, int of, int other) {
    return IntStream.range(0, aligned.size())
        .mapToObj(which -> tie(aligned, of, other, which))
        .anyMatch(tie -> tie.compareTo(Tie.NONE) < 0);
  }

  private static Tie tie(AlignedNetworks aligned, int of, int other, int which) {
    if (!aligned.isSampled(of, which) || !aligned.isSampled(other, which)) {
      return Tie.NOT_SAMPLED;
    }
    boolean there = aligned.layer(which).follows(of, other);
    boolean back = aligned.layer(which).follows(other, of);
    return there && back ? Tie.MUTUAL : there ? Tie.FOLLOWS : back ? Tie.FOLLOWED : Tie.NONE;
  }

  private static TableColumn<Integer, Tie> column(String title, IntFunction<Tie> tie) {
    TableColumn<Integer, Tie> column = new TableColumn<>(title);
    column.setCellValueFactory(
        row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(tie.apply(row.getValue())));
    column.setCellFactory(
        any ->
            new TableCell<>() {
              @Override
              protected void updateItem(Tie value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? "" : value.text());
                pseudoClassStateChanged(ABSENT, value == Tie.NOT_SAMPLED || value == Tie.NONE);
              }
            });
    column.setMinWidth(90);
    return column;
  }
}
