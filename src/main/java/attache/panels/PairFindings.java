package attache.panels;

import attache.measures.Measure.Scale;
import attache.measures.MeasureText;
import attache.measures.Overlap;
import attache.measures.PairReport;
import attache.measures.PairReport.WithoutHub;
import attache.measures.Reading;
import attache.measures.ShortestPaths;
import attache.text.Messages;
import attache.view.PairFocus;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What lies between two accounts, part by part; what can be drawn can be shown in the picture. */
final class PairFindings extends VBox {
  /** How many are listed at first, and with each request for more. */
  private static final int NAMES = 60;

  private static final int PATHS = 20;
  private static final int HUBS = 30;

  private static final int MORE = 100;

  private final CardSource source;

  PairFindings(CardSource source) {
    super(16);
    this.source = source;
    getStyleClass().add("pair-findings");
    source.exploration().history().addListener((before, after) -> mark());
  }

  /** Shows a report. */
  void show(PairReport report) {
    String first = source.network().label(report.first());
    String second = source.network().label(report.second());
    boolean directed = source.measured().directed();
    getChildren().setAll(directed ? follows(report, first, second) : tied(report, first, second));
    mark();
  }

  private List<Node> follows(PairReport report, String first, String second) {
    return List.of(
        Paragraph.of(ties(report, first, second), "words-sentence"),
        common(
            Messages.text("brokers.pair.sources", report.commonSources().size()),
            report.commonSources(),
            report.sourcesChance(),
            Optional.of(PairFocus.all(Reading.COMMON_SOURCE, report.first(), report.second()))),
        common(
            Messages.text("brokers.pair.audience", report.commonAudience().size()),
            report.commonAudience(),
            report.audienceChance(),
            Optional.empty()),
        paths(
            Messages.text("brokers.pair.paths", first, second),
            report.forth(),
            Messages.text("brokers.pair.far", share(report, report.forth().distance())),
            PairFocus.all(Reading.FLOW, report.first(), report.second())),
        paths(
            Messages.text("brokers.pair.paths", second, first),
            report.back(),
            Messages.text("brokers.pair.far", share(report, report.back().distance())),
            PairFocus.all(Reading.FLOW, report.second(), report.first())),
        paths(
            Messages.text("brokers.pair.chains", first, second),
            report.ties(),
            "",
            PairFocus.all(Reading.BRIDGE, report.first(), report.second())),
        hubs(report, first, second));
  }

  /** Where ties have no direction, sources are followers and there is no way back. */
  private List<Node> tied(PairReport report, String first, String second) {
    return List.of(
        Paragraph.of(
            report.firstFollows()
                ? Messages.text("brokers.pair.tied", first, second)
                : Messages.text("brokers.pair.not-tied", first, second),
            "words-sentence"),
        common(
            Messages.text("brokers.pair.contacts", report.commonSources().size()),
            report.commonSources(),
            report.sourcesChance(),
            Optional.of(PairFocus.all(Reading.COMMON_SOURCE, report.first(), report.second()))),
        paths(
            Messages.text("brokers.pair.between", first, second),
            report.ties(),
            Messages.text("brokers.pair.far.tied", share(report, report.ties().distance())),
            PairFocus.all(Reading.BRIDGE, report.first(), report.second())),
        hubs(report, first, second));
  }

  private static String share(PairReport report, int distance) {
    return MeasureText.value(Scale.SHARE, report.distances().shareAtLeast(distance));
  }

  private static String ties(PairReport report, String first, String second) {
    if (report.firstFollows() && report.secondFollows()) {
      return Messages.text("brokers.pair.mutual", first, second);
    }
    if (report.firstFollows()) {
      return Messages.text("brokers.pair.one-way", first, second);
    }
    return report.secondFollows()
        ? Messages.text("brokers.pair.one-way", second, first)
        : Messages.text("brokers.pair.untied", first, second);
  }

  private Node common(
      String title, List<Integer> accounts, Overlap chance, Optional<PairFocus> focus) {
    VBox part = part(title, accounts.isEmpty() ? Optional.empty() : focus);
    part.getChildren()
        .add(
            Paragraph.of(
                Messages.text(
                    "brokers.pair.chance",
                    MeasureText.value(Scale.PAIRS, chance.expected()),
                    MeasureText.value(Scale.SCORE, chance.chance()),
                    verdict(chance)),
                "hint"));
    if (!accounts.isEmpty()) {
      FlowPane names = new FlowPane(10, 3);
      names.getStyleClass().add("pair-names");
      list(names, accounts, 0, NAMES);
      part.getChildren().add(names);
    }
    return part;
  }

  private void list(FlowPane names, List<Integer> accounts, int from, int most) {
    int to = Math.min(from + most, accounts.size());
    accounts.subList(from, to).stream().map(source::link).forEach(names.getChildren()::add);
    if (to < accounts.size()) {
      addMore(
          names,
          Messages.text("brokers.pair.more", accounts.size() - to),
          () -> list(names, accounts, to, MORE));
    }
  }

  /** A link below or behind what is listed, in whose place more is listed. */
  private static void addMore(Pane list, String text, Runnable next) {
    Hyperlink more = new Hyperlink(text);
    more.getStyleClass().add("more");
    more.setOnAction(
        pressed -> {
          list.getChildren().remove(more);
          next.run();
        });
    list.getChildren().add(more);
  }

  /** 2 for far more than chance, 1 for more, 0 for what chance makes. */
  private static int verdict(Overlap chance) {
    if (chance.chance() < 0.01) {
      return 2;
    }
    return chance.chance() < 0.05 ? 1 : 0;
  }

  private Node paths(String title, ShortestPaths paths, String far, PairFocus focus) {
    boolean drawn = paths.distance() > 1;
    VBox part = part(title, drawn ? Optional.of(focus) : Optional.empty());
    String text =
        switch (paths.distance()) {
          case -1 -> Messages.text("brokers.pair.paths.none");
          case 1 -> Messages.text("brokers.pair.paths.direct");
          default ->
              Messages.text(
                  "brokers.pair.paths.count",
                  MeasureText.value(Scale.COUNT, paths.count()),
                  paths.count() == 1 ? 1 : 0,
                  paths.distance());
        };
    part.getChildren().add(Paragraph.of(text));
    if (!far.isEmpty()) {
      part.getChildren().add(Paragraph.of(far, "hint"));
    }
    if (drawn) {
      list(part, paths, 0, PATHS);
    }
    return part;
  }

  private void list(VBox part, ShortestPaths paths, int from, int most) {
    List<List<Integer>> listed = paths.list(from + most);
    for (List<Integer> path : listed.subList(from, listed.size())) {
      part.getChildren().add(line(path));
    }
    double left = paths.count() - listed.size();
    if (left > 0) {
      addMore(
          part,
          Messages.text(
              "brokers.pair.paths.more", MeasureText.value(Scale.COUNT, left), left == 1 ? 1 : 0),
          () -> list(part, paths, listed.size(), MORE));
    }
  }

  private Node line(List<Integer> path) {
    FlowPane line = new FlowPane(4, 0);
    line.getStyleClass().add("pair-path");
    for (int at = 0; at < path.size(); at++) {
      if (at > 0) {
        Label arrow = new Label("→");
        arrow.getStyleClass().add("faint");
        line.getChildren().add(arrow);
      }
      boolean end = at == 0 || at == path.size() - 1;
      Node name = end ? new Label(source.network().label(path.get(at))) : source.link(path.get(at));
      line.getChildren().add(name);
    }
    return line;
  }

  private Node hubs(PairReport report, String first, String second) {
    VBox part = part(Messages.text("brokers.pair.hubs"), Optional.empty());
    if (report.hubs().isEmpty()) {
      part.getChildren().add(Paragraph.of(Messages.text("brokers.pair.hubs.none"), "hint"));
      return part;
    }
    boolean directed = source.measured().directed();
    String hint =
        directed
            ? Messages.text("brokers.pair.hubs.hint", first, second)
            : Messages.text("brokers.pair.hubs.hint.tied", first, second);
    part.getChildren().add(Paragraph.of(hint, "hint"));
    NumberGrid table = new NumberGrid(directed ? 3 : 1);
    String without = Messages.text("brokers.pair.hubs.without");
    if (directed) {
      table.begin(
          without,
          Messages.text("brokers.pair.hubs.forth"),
          Messages.text("brokers.pair.hubs.back"),
          Messages.text("brokers.pair.hubs.ties"));
    } else {
      table.begin(without, Messages.text("brokers.pair.hubs.steps"));
    }
    part.getChildren().add(table);
    list(part, table, report, 0, HUBS);
    return part;
  }

  private void list(VBox part, NumberGrid table, PairReport report, int from, int most) {
    int to = Math.min(from + most, report.hubs().size());
    for (int at = from; at < to; at++) {
      WithoutHub hub = report.hubs().get(at);
      Label ties = change(report.ties().distance(), hub.ties());
      if (source.measured().directed()) {
        table.add(
            source.link(hub.hub()),
            change(report.forth().distance(), hub.forth()),
            change(report.back().distance(), hub.back()),
            ties);
      } else {
        table.add(source.link(hub.hub()), ties);
      }
    }
    if (to < report.hubs().size()) {
      addMore(
          part,
          Messages.text("brokers.pair.more", report.hubs().size() - to),
          () -> list(part, table, report, to, MORE));
    }
  }

  private static Label change(int before, int after) {
    if (before == after) {
      Label same = new Label(distance(before));
      same.getStyleClass().add("faint");
      return same;
    }
    Label changed =
        new Label(Messages.text("brokers.pair.hubs.change", distance(before), distance(after)));
    changed.getStyleClass().add("strong");
    return changed;
  }

  private static String distance(int steps) {
    return steps < 0 ? Messages.text("brokers.pair.hubs.parted") : Integer.toString(steps);
  }

  /** A part with its title, and a button that draws it if it can be drawn. */
  private VBox part(String title, Optional<PairFocus> focus) {
    Label heading = Paragraph.of(title, "section-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(8, heading, space);
    head.setAlignment(Pos.TOP_LEFT);
    focus.ifPresent(
        pair -> {
          ToggleButton show = new ToggleButton(Messages.text("brokers.pair.show"));
          show.getStyleClass().add("show-paths");
          show.setId("show-" + pair.reading().key() + "-" + pair.from());
          show.setMinWidth(USE_PREF_SIZE);
          show.setUserData(pair);
          show.setOnAction(pressed -> draw(pair, show.isSelected()));
          head.getChildren().add(show);
        });
    return new VBox(4, head);
  }

  private void draw(PairFocus pair, boolean shown) {
    source
        .exploration()
        .history()
        .replace(
            view ->
                view.withBrokerage(
                    shown ? view.brokerage().withPair(pair) : view.brokerage().withoutPair()));
  }

  /** Marks what is drawn. */
  private void mark() {
    Optional<PairFocus> drawn = source.view().brokerage().pair();
    for (Node part : getChildren()) {
      for (Node node : part.lookupAll(".show-paths")) {
        if (node instanceof ToggleButton button) {
          button.setSelected(drawn.isPresent() && drawn.get().equals(button.getUserData()));
        }
      }
    }
  }
}
