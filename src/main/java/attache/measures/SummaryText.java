package attache.measures;

import attache.measures.Measure.Scale;
import attache.text.Messages;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** How the figures of a network as a whole are put into words. */
public final class SummaryText {
  private SummaryText() {}

  /**
   * One figure of a network.
   *
   * @param phrase the figure with its name, such as "density 0.49"
   * @param definition what it means, exactly, for a tooltip
   */
  public record Figure(String phrase, String definition) {}

  /**
   * The figures to be shown at a glance: accounts, follows, density, mean in-degree, reciprocity, ρ
   * and the dyads; where ties have no direction accounts, ties, density, mean degree and the pairs.
   * An undefined figure reads "–".
   */
  public static List<Figure> figures(NetworkSummary summary) {
    return summary.directed() ? directed(summary) : undirected(summary);
  }

  private static List<Figure> directed(NetworkSummary summary) {
    return List.of(
        accounts(summary),
        figure("measures.summary.arcs", "measures.summary.arcs.definition", summary.arcs()),
        density(summary),
        figure(
            "measures.summary.mean_in_degree",
            "measures.summary.mean_in_degree.definition",
            decimal("#,##0.0", summary.meanInDegree())),
        figure(
            "measures.summary.reciprocity",
            "measures.summary.reciprocity.definition",
            decimal("0.00", summary.reciprocity())),
        figure(
            "measures.summary.rho",
            "measures.summary.rho.definition",
            decimal("0.00", summary.rho())),
        figure(
            "measures.summary.dyads",
            "measures.summary.dyads.definition",
            summary.mutualDyads(),
            summary.asymmetricDyads(),
            summary.nullDyads()));
  }

  private static List<Figure> undirected(NetworkSummary summary) {
    return List.of(
        accounts(summary),
        figure("measures.summary.ties", "measures.summary.ties.definition", summary.mutualDyads()),
        density(summary),
        figure(
            "measures.summary.mean_degree",
            "measures.summary.mean_degree.definition",
            decimal("#,##0.0", summary.meanInDegree())),
        figure("measures.summary.pairs", "measures.summary.pairs.definition", summary.nullDyads()));
  }

  private static Figure accounts(NetworkSummary summary) {
    return figure(
        "measures.summary.accounts", "measures.summary.accounts.definition", summary.accounts());
  }

  private static Figure density(NetworkSummary summary) {
    return figure(
        "measures.summary.density",
        "measures.summary.density.definition",
        decimal("0.00", summary.density()));
  }

  private static Figure figure(String phrase, String definition, Object... values) {
    return new Figure(Messages.text(phrase, values), Messages.text(definition));
  }

  private static String decimal(String pattern, double value) {
    if (Double.isNaN(value)) {
      return MeasureText.value(Scale.SCORE, value);
    }
    if (value > 0 && value < 0.005) {
      return MeasureText.value(Scale.SCORE, value);
    }
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    symbols.setMinusSign('−');
    String text = new DecimalFormat(pattern, symbols).format(value);
    return text.equals("−0.00") ? "0.00" : text;
  }
}
