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
   * and the dyads. An undefined figure reads "–".
   */
  public static List<Figure> figures(NetworkSummary summary) {
    return List.of(
        new Figure(
            Messages.text("measures.summary.accounts", summary.accounts()),
            Messages.text("measures.summary.accounts.definition")),
        new Figure(
            Messages.text("measures.summary.arcs", summary.arcs()),
            Messages.text("measures.summary.arcs.definition")),
        new Figure(
            Messages.text("measures.summary.density", decimal("0.00", summary.density())),
            Messages.text("measures.summary.density.definition")),
        new Figure(
            Messages.text(
                "measures.summary.mean_in_degree", decimal("#,##0.0", summary.meanInDegree())),
            Messages.text("measures.summary.mean_in_degree.definition")),
        new Figure(
            Messages.text("measures.summary.reciprocity", decimal("0.00", summary.reciprocity())),
            Messages.text("measures.summary.reciprocity.definition")),
        new Figure(
            Messages.text("measures.summary.rho", decimal("0.00", summary.rho())),
            Messages.text("measures.summary.rho.definition")),
        new Figure(
            Messages.text(
                "measures.summary.dyads",
                summary.mutualDyads(),
                summary.asymmetricDyads(),
                summary.nullDyads()),
            Messages.text("measures.summary.dyads.definition")));
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
