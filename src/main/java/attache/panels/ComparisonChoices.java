package attache.panels;

import attache.drawing.ComparisonListings;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.text.Messages;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.Exploration;
import attache.view.StudiedComparison;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * What one chooses in the comparison of networks: the picture or table, which two of the networks,
 * by which measure, and how accounts are matched. Used on the FX thread.
 */
final class ComparisonChoices {
  private final Exploration exploration;
  private final Segments<ComparisonStudy.Chart> charts;
  private final Choice matching;
  private final Choice from;
  private final Choice to;
  private final HBox pair;
  private final Choice measure;

  ComparisonChoices(Exploration exploration) {
    this.exploration = exploration;
    charts =
        new Segments<>(
            List.of(ComparisonStudy.Chart.values()),
            ComparisonChoices::name,
            chart -> change(study -> study.withChart(chart)));
    charts.setId("compare-charts");
    matching =
        new Choice(
            "compare-matching",
            Messages.text("panels.networks.matching"),
            name -> matchingName(ComparisonStudy.Matching.valueOf(name)),
            name -> change(study -> study.withMatching(ComparisonStudy.Matching.valueOf(name))));
    from =
        new Choice(
            "compare-from",
            Messages.text("panels.networks.from"),
            this::networkName,
            number -> pair(Integer.parseInt(number), true));
    to =
        new Choice(
            "compare-to",
            Messages.text("panels.networks.to"),
            this::networkName,
            number -> pair(Integer.parseInt(number), false));
    // The two make one phrase, which is not parted at the end of a line.
    pair = new HBox(8, from, to);
    measure =
        new Choice(
            "compare-measure",
            Messages.text("panels.networks.measure"),
            key -> MeasureWords.name(key, exploration.history().current().layer().directed()),
            key -> change(study -> study.withMeasure(key)));
  }

  private static String name(ComparisonStudy.Chart chart) {
    return switch (chart) {
      case SIDE_BY_SIDE -> Messages.text("panels.networks.chart.side-by-side");
      case DIFFERENCE -> Messages.text("panels.networks.chart.difference");
      case TIME -> Messages.text("panels.networks.chart.time");
      case RANKS -> Messages.text("panels.networks.chart.ranks");
      case CARD -> Messages.text("panels.networks.chart.card");
    };
  }

  private static String matchingName(ComparisonStudy.Matching matching) {
    return switch (matching) {
      case BEST -> Messages.text("panels.networks.matching.best");
      case ID -> Messages.text("panels.networks.matching.id");
      case COUNTRY -> Messages.text("panels.networks.matching.country");
    };
  }

  /** The controls, in the order in which they are read. */
  Node[] all() {
    return new Node[] {charts, pair, measure, matching};
  }

  private ViewState view() {
    return exploration.history().current();
  }

  /** What was compared, if it is what the view wants. */
  Optional<StudiedComparison> compared() {
    return exploration.scores().comparison().filter(found -> found.serves(view()));
  }

  /** The networks that the view compares, the open one first. */
  List<ComparedNetwork> networks() {
    ViewState view = view();
    return view.study().comparison().networks(view.network(), view.layerName());
  }

  private String networkName(String number) {
    int which = Integer.parseInt(number);
    if (which >= networks().size()) {
      // The list of a moment ago may still be drawn.
      return ComparisonListings.letter(which);
    }
    return Messages.text(
        "panels.networks.chip",
        ComparisonListings.letter(which),
        networks().get(which).name(view().network()));
  }

  /** Studies something else of the networks, as a step of the user's. */
  void change(UnaryOperator<ComparisonStudy> how) {
    exploration
        .history()
        .replace(
            view ->
                view.withStudy(view.study().withComparison(how.apply(view.study().comparison()))));
  }

  private void pair(int chosen, boolean first) {
    compared()
        .ifPresent(
            found -> {
              int one = found.from(view());
              int other = found.to(view());
              int newFrom = first ? chosen : chosen == one ? other : one;
              int newTo = first ? (chosen == other ? one : other) : chosen;
              change(study -> study.withPair(newFrom, newTo));
            });
  }

  /**
   * Shows what is chosen, and of the choices those that matter.
   *
   * @param networks how many are compared
   * @param found what came of it, once it is computed
   */
  void show(int networks, Optional<StudiedComparison> found) {
    ViewState view = view();
    ComparisonStudy study = view.study().comparison();
    ComparisonStudy.Chart chart = study.chart();
    charts.show(chart);
    charts.setDisable(networks < 2);
    matching.show(
        Stream.of(ComparisonStudy.Matching.values()).map(Enum::name).toList(),
        study.matching().name());
    boolean pairs =
        networks > 2
            && (chart == ComparisonStudy.Chart.DIFFERENCE || chart == ComparisonStudy.Chart.RANKS);
    present(pair, pairs);
    present(measure, networks > 1 && chart == ComparisonStudy.Chart.RANKS);
    present(matching, networks > 1);
    measure.show(Measures.all().stream().map(Measure::key).toList(), study.measure());
    if (networks < 2) {
      return;
    }
    found.ifPresent(
        it -> {
          List<String> numbers =
              IntStream.range(0, it.parts().size()).mapToObj(Integer::toString).toList();
          from.show(numbers, Integer.toString(it.from(view)));
          to.show(numbers, Integer.toString(it.to(view)));
        });
  }

  private static void present(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }
}
