package attache.app;

import attache.drawing.FigureContent;
import attache.drawing.FigureOptions;
import attache.drawing.FigureOptions.Framing;
import attache.drawing.FigureSubject;
import attache.view.ViewState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The command that draws a composed figure again, without the window. */
final class FigureCommandText {
  private static final String PROGRAM = "java -jar attache.jar figure";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=+,-]+");

  private FigureCommandText() {}

  /** The measures that a figure shows beside those of its view. */
  static List<String> measures(FigureOptions options) {
    List<String> measures = new ArrayList<>(options.content().table());
    switch (options.subject()) {
      case FigureSubject.Ranking ranking -> measures.addAll(ranking.measures());
      case FigureSubject.Spread spread -> measures.add(spread.measure());
      case FigureSubject.Canvas canvas -> {}
      case FigureSubject.Degrees degrees -> {}
    }
    return measures;
  }

  /**
   * The command.
   *
   * @param view a saved figure, from which the command reads what is shown
   * @param output the file that the command makes
   */
  static String of(ViewState state, FigureOptions options, Path view, String output) {
    String source = state.network().provenance().source();
    List<String> words = new ArrayList<>();
    words.add(PROGRAM);
    words.add(quoted(source.isEmpty() ? "FILE" : source));
    option(words, "--view", view.toString());
    option(words, "-o", output);
    FigureContent content = options.content();
    option(words, "--width", Integer.toString(options.width()));
    option(words, "--height", Integer.toString(options.height()));
    option(words, "--dpi", number(options.size().dpi()));
    option(words, "--theme", options.ground().name().toLowerCase(Locale.ROOT));
    switch (options.framing()) {
      case Framing.All all -> option(words, "--crop", "all");
      case Framing.Selected selected -> option(words, "--crop", "selection");
      case Framing.AsSeen seen ->
          option(words, "--crop", "view:" + number(seen.width()) + "x" + number(seen.height()));
    }
    switch (options.subject()) {
      case FigureSubject.Canvas canvas -> {}
      case FigureSubject.Spread spread -> option(words, "--chart", "distribution");
      case FigureSubject.Degrees degrees -> option(words, "--chart", "degrees");
      case FigureSubject.Ranking ranking -> {
        option(words, "--chart", "ranking");
        option(words, "--table", String.join(",", ranking.measures()));
        option(words, "--rows", Integer.toString(ranking.accounts()));
      }
    }
    option(words, "--title", content.title());
    if (!content.table().isEmpty()) {
      option(words, "--table", String.join(",", content.table()));
      option(words, "--rows", Integer.toString(content.tableRows()));
    }
    if (!content.note().isEmpty()) {
      option(words, "--note", content.note());
    }
    if (!content.date().isEmpty()) {
      option(words, "--date", content.date());
    }
    if (options.leastPoints() != FigureOptions.USUAL_POINTS) {
      option(words, "--min-points", number(options.leastPoints()));
    }
    if (options.margin() >= 0) {
      option(words, "--margin", number(options.margin()));
    }
    flag(words, "--pairs", content.pairs());
    flag(words, "--no-legend", !content.legend());
    flag(words, "--no-caption", !content.caption());
    flag(words, "--no-source", !content.source());
    return String.join(" ", words);
  }

  private static void option(List<String> words, String name, String value) {
    words.add(name);
    words.add(quoted(value));
  }

  private static void flag(List<String> words, String name, boolean wanted) {
    if (wanted) {
      words.add(name);
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** A word as shells and the Windows prompt take it: in double quotes unless it is plain. */
  static String quoted(String word) {
    return PLAIN.matcher(word).matches()
        ? word
        : "\"" + word.replaceAll("([\"\\\\$`])", "\\\\$1") + "\"";
  }
}
