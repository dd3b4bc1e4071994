package attache.panels;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Selection;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.shape.Circle;

/** What the parts of the account card read, and the way in which they select. */
final class CardSource {
  private static final double DOT = 5;

  private static final List<String> MEASURES =
      List.of(
          Measures.IN_DEGREE,
          Measures.OUT_DEGREE,
          Measures.MUTUAL,
          Measures.RECIPROCITY,
          Measures.BETWEENNESS,
          Measures.BETWEENNESS_NORMALIZED,
          Measures.BETWEENNESS_UNDIRECTED,
          Measures.BETWEENNESS_UNDIRECTED_NORMALIZED,
          Measures.COMMON_SOURCE);

  private final Exploration exploration;
  private GroupPaint paint;

  CardSource(Exploration exploration) {
    this.exploration = exploration;
    paint = GroupPaint.of(view(), exploration.scores());
  }

  /** Asks for all measures that the card tells of. */
  void wantScores() {
    MEASURES.forEach(exploration::want);
  }

  /** Takes the colours of the present view. */
  void renewColors() {
    paint = paint.renewed(view(), exploration.scores());
  }

  ViewState view() {
    return exploration.history().current();
  }

  FollowNetwork network() {
    return view().network();
  }

  Layer layer() {
    return view().layer();
  }

  /** The layer that scores refer to: the whole one, or the ties among the shown accounts. */
  Layer measured() {
    return exploration.scores().measured(layer());
  }

  GroupPaint paint() {
    return paint;
  }

  Exploration exploration() {
    return exploration;
  }

  /** The scores of a measure, if they are there and belong to the network that is shown. */
  Optional<Scores> scores(String measure) {
    return exploration
        .scores()
        .get(measure)
        .filter(scores -> scores.size() == network().accountCount());
  }

  /** Whether a measure is not computed before the user says so. */
  boolean isWaiting(String measure) {
    return exploration.waiting().contains(measure);
  }

  /** What is to be said in the place of scores that are not there. */
  String absence(String measure) {
    return isWaiting(measure)
        ? Messages.text("panels.estimate.waiting")
        : Messages.text("panels.card.computing");
  }

  /** Whether an account belongs to the network that the scores refer to. */
  boolean isMeasured(int account) {
    return exploration.scores().refersTo(account);
  }

  /** Selects an account alone. */
  void select(int account) {
    exploration.history().replace(view -> view.withSelection(Selection.of(account)));
  }

  /** An account's name; a click selects it. */
  Hyperlink link(int account) {
    Hyperlink link = new NameLink(this::network, network().label(account));
    link.setOnAction(pressed -> select(account));
    return link;
  }

  /** A dot in the colour of an account's group. */
  Circle dot(int account) {
    return new Circle(DOT, paint.color(account));
  }
}
