package attache.panels;

import attache.drawing.ComparisonListings;
import attache.drawing.Numerals;
import attache.layouts.Positions;
import attache.measures.FollowBacks;
import attache.measures.Measures;
import attache.measures.RankedValues;
import attache.measures.Scores;
import attache.network.AlignedNetworks;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.DefaultView;
import attache.view.Exploration;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.StudiedComparison;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
  private static final double WIDEST = 280;

  /** Narrowest columns; with the gaps they fit beside both side panels of a small window. */
  private static final double[] NARROWEST = {104, 60};

  private static final double COUNT = 52;
  private static final double RANK = 80;

  private static final double GAP = 10;

  private final AccountField field;
  private final GridPane figures = new GridPane();
  private final AccountTable ties;
  private ViewState found;
  private @Nullable StudiedComparison shown;
  private int account = -1;

  /** Whose ties the table shows. */
  private record Tied(StudiedComparison compared, int account) {}

  /**
   * @param exploration what is studied
   * @param choose told the account that the user wants to see
   */
  ComparisonCard(Exploration exploration, IntConsumer choose) {
    super(10);
    ViewState view = exploration.history().current();
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
    ties = new AccountTable("card-ties", choose, exploration, StudyView.Table.CARD);
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
      if (account >= 0) {
        fillFigures(compared, account);
      } else {
        ties.clear();
      }
    }
    if (account >= 0) {
      ties.show(
          new Tied(compared, account),
          () -> ComparisonListings.ties(compared, account),
          view.study().order(StudyView.Table.CARD),
          OptionalInt.empty());
    }
    figures.setVisible(account >= 0);
    ties.setVisible(account >= 0);
  }

  private void fillFigures(StudiedComparison compared, int of) {
    figures.getColumnConstraints().clear();
    boolean directed = compared.isAnyDirected();
    List<String> heads = new ArrayList<>();
    heads.add(Messages.text("panels.networks.card.column.network"));
    heads.add(Messages.text("panels.networks.card.column.account"));
    if (directed) {
      heads.add(Messages.text("panels.networks.card.column.followers"));
      heads.add(Messages.text("panels.networks.card.column.follows"));
      heads.add(Messages.text("panels.networks.card.column.mutual"));
    } else {
      heads.add(Messages.text("panels.networks.card.column.ties"));
    }
    int ranks = heads.size();
    heads.add(MeasureWords.head(Measures.IN_DEGREE, directed));
    heads.add(MeasureWords.head(Measures.BETWEENNESS, directed));
    for (int column = 0; column < heads.size(); column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHalignment(column < 2 ? HPos.LEFT : HPos.RIGHT);
      constraints.setMaxWidth(WIDEST);
      constraints.setMinWidth(column < 2 ? NARROWEST[column] : column < ranks ? COUNT : RANK);
      figures.getColumnConstraints().add(constraints);
      figures.add(label(heads.get(column), "faint"), column, 0);
    }
    AlignedNetworks aligned = compared.aligned();
    for (int which = 0; which < aligned.size(); which++) {
      int row = which + 1;
      Label name = Paragraph.of(name(compared, which), "strong");
      Notes.explain(name, compared.parts().get(which).name());
      figures.add(name, 0, row);
      if (!aligned.isSampled(of, which)) {
        figures.add(
            label(Messages.text("panels.networks.not-sampled"), "faint"), 1, row, ranks + 1, 1);
        continue;
      }
      Layer layer = compared.shown().measured(which);
      figures.add(Paragraph.of(aligned.network(which).label(of)), 1, row);
      figures.add(label(Integer.toString(layer.inDegree(of))), 2, row);
      if (directed) {
        figures.add(label(Integer.toString(layer.outDegree(of))), 3, row);
        figures.add(label(Long.toString(FollowBacks.mutual(layer, of))), 4, row);
      }
      figures.add(ranked(compared, Measures.IN_DEGREE, of, which), ranks, row);
      figures.add(ranked(compared, Measures.BETWEENNESS, of, which), ranks + 1, row);
    }
  }

  private static String name(StudiedComparison compared, int which) {
    return Messages.text(
        "panels.networks.chip",
        ComparisonListings.letter(which),
        compared.parts().get(which).brief());
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
                ComparisonListings.rank(scores.get(), of),
                ranked.count(),
                Numerals.tenths(percentile)));
    label.setTextAlignment(TextAlignment.RIGHT);
    return label;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
