package attache.cli;

import attache.drawing.FigureContent;
import attache.drawing.FigureOptions;
import attache.drawing.FigureOptions.Framing;
import attache.drawing.FigureSubject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a figure looks like as words of the command {@code figure}: given these, {@link FigureLook}
 * gives the very same options. A word that has a value holds it behind an equals sign, so that the
 * value may begin with a dash or an at sign.
 */
public final class FigureWords {
  private FigureWords() {}

  /**
   * The words, without those that say what is left out anyway.
   *
   * @param options whose chart shows the measure of the view's discs, if it is a distribution, and
   *     that have no table beside a ranking
   */
  public static List<String> of(FigureOptions options) {
    List<String> words = new ArrayList<>();
    FigureContent content = options.content();
    words.add("--width=" + options.width());
    words.add("--height=" + options.height());
    words.add("--dpi=" + number(options.size().dpi()));
    words.add("--theme=" + options.ground().name().toLowerCase(Locale.ROOT));
    words.add(
        switch (options.framing()) {
          case Framing.All all -> "--crop=all";
          case Framing.Selected selected -> "--crop=selection";
          case Framing.AsSeen seen ->
              "--crop=view:" + number(seen.width()) + "x" + number(seen.height());
        });
    switch (options.subject()) {
      case FigureSubject.Canvas canvas -> {}
      case FigureSubject.Spread spread -> words.add("--chart=distribution");
      case FigureSubject.Degrees degrees -> words.add("--chart=degrees");
      case FigureSubject.Ranking ranking -> {
        words.add("--chart=ranking");
        words.add("--table=" + String.join(",", ranking.measures()));
      }
    }
    words.add("--title=" + content.title());
    if (!content.table().isEmpty()) {
      words.add("--table=" + String.join(",", content.table()));
    }
    if (content.tableRows() != FigureContent.USUAL_ROWS) {
      words.add("--rows=" + content.tableRows());
    }
    if (!content.note().isEmpty()) {
      words.add("--note=" + content.note());
    }
    if (!content.date().isEmpty()) {
      words.add("--date=" + content.date());
    }
    if (options.leastPoints() != FigureOptions.USUAL_POINTS) {
      words.add("--min-points=" + number(options.leastPoints()));
    }
    if (options.margin() >= 0) {
      words.add("--margin=" + number(options.margin()));
    }
    flag(words, "--pairs", content.pairs());
    flag(words, "--no-legend", !content.legend());
    flag(words, "--no-caption", !content.caption());
    flag(words, "--no-source", !content.source());
    return words;
  }

  private static void flag(List<String> words, String name, boolean wanted) {
    if (wanted) {
      words.add(name);
    }
  }

  /** Every digit of a number, never in powers of ten. */
  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
