package attache.panels;

import attache.drawing.AttributeNames;
import attache.drawing.Numerals;
import attache.measures.Inequality;
import attache.measures.MeasureText;
import attache.measures.Mobility;
import attache.measures.MobilityReport;
import attache.measures.RankAgreement;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.MobilityStudy;
import attache.view.StudiedMobility;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** What the study of mobility finds, in plain words. */
final class MobilityWords {
  private static final int MOST_NAMES = 6;

  /** Gini coefficients that are no further apart are about the same. */
  private static final double SAME = 0.05;

  /** Rankings whose correlation is nearer to 0 have next to nothing to do with each other. */
  private static final double LITTLE = 0.2;

  private final StudiedMobility found;
  private final FollowNetwork network;

  /** The name of the baseline at the beginning of a sentence. */
  private final String title;

  private final String baseline;
  private final String measure;

  MobilityWords(StudiedMobility found, FollowNetwork network, boolean directed) {
    this.found = found;
    this.network = network;
    title = AttributeNames.brief(found.baseline().attribute());
    baseline = within(title);
    measure = within(MeasureText.name(found.measure(), directed));
  }

  /** The finding: who stands above the powers, and how far the baseline tells the rank. */
  String finding(Optional<MobilityReport> report) {
    String climb = climb();
    return report
        .filter(done -> !Double.isNaN(done.agreement().spearman()))
        .map(done -> climb + " " + agreement(done.agreement()))
        .orElse(climb);
  }

  /** A name as it stands within a sentence; names with further capitals, such as PageRank, stay. */
  static String within(String name) {
    return name.substring(1).chars().anyMatch(Character::isUpperCase)
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The finding of the scatter: how far the baseline tells the rank, and who stands out. */
  String scatter(Optional<MobilityReport> report) {
    return report
        .filter(done -> !Double.isNaN(done.agreement().spearman()))
        .map(done -> agreement(done.agreement()) + " " + climb())
        .orElse(climb());
  }

  /** The finding of the Lorenz curves: how evenly both are shared out. */
  static String inequality(MobilityReport report, String baseline, String measure) {
    Inequality one = report.ofBaseline();
    Inequality other = report.ofMeasure();
    boolean first = !Double.isNaN(one.gini());
    boolean second = !Double.isNaN(other.gini());
    if (!first && !second) {
      return Messages.text("panels.mobility.inequality.none", baseline, measure);
    }
    if (!first || !second) {
      return Messages.text(
          "panels.mobility.inequality.one",
          first ? baseline : measure,
          ofPoorerHalf(first ? one : other),
          first ? measure : baseline);
    }
    double apart = one.gini() - other.gini();
    return Messages.text(
        "panels.mobility.inequality",
        baseline,
        ofPoorerHalf(one),
        measure,
        ofPoorerHalf(other),
        Messages.text(
            apart > SAME
                ? "panels.mobility.inequality.more-even"
                : apart < -SAME
                    ? "panels.mobility.inequality.less-even"
                    : "panels.mobility.inequality.alike"));
  }

  /** The finding of the Lorenz curves. */
  String inequality(MobilityReport report) {
    return inequality(report, baseline, measure);
  }

  private static long ofPoorerHalf(Inequality of) {
    return Math.round(100 * of.share(of.accounts() / 2));
  }

  /** The hint to a chart. */
  String hint(MobilityStudy.Chart chart) {
    return switch (chart) {
      case SLOPES -> Messages.text("panels.mobility.hint.slopes");
      case SCATTER -> Messages.text("panels.mobility.hint.scatter", baseline);
      case LORENZ -> Messages.text("panels.mobility.hint.lorenz");
      case TABLE -> Messages.text("panels.mobility.hint.table");
    };
  }

  private String climb() {
    List<Integer> risers = found.risers();
    if (!risers.isEmpty()) {
      return Messages.text(
          "panels.mobility.risers", risers.size(), found.club(), baseline, names(risers), measure);
    }
    List<Integer> order = found.mobility().byPlaces();
    if (order.isEmpty() || found.mobility().places(order.getFirst()) <= 0) {
      return Messages.text("panels.mobility.nobody", baseline, measure);
    }
    int first = order.getFirst();
    return Messages.text(
        "panels.mobility.first",
        network.label(first),
        places(found.mobility().places(first)),
        measure,
        baseline);
  }

  private String agreement(RankAgreement found) {
    double spearman = found.spearman();
    String agreement = agreement(spearman);
    return Math.abs(spearman) < LITTLE || found.spearmanChance().p() <= Numerals.CHANCE
        ? agreement
        : agreement
            + " "
            + Messages.text("panels.mobility.agreement.chance", Numerals.p(found.spearmanChance()));
  }

  private String agreement(double spearman) {
    if (spearman < -LITTLE) {
      return Messages.text("panels.mobility.agreement.against");
    }
    if (spearman < LITTLE) {
      return Messages.text("panels.mobility.agreement.nothing", title);
    }
    if (spearman < 0.4) {
      return Messages.text("panels.mobility.agreement.little", title);
    }
    return spearman < 0.7
        ? Messages.text("panels.mobility.agreement.some", title)
        : Messages.text("panels.mobility.agreement.much", title);
  }

  private String names(List<Integer> accounts) {
    List<String> names = accounts.stream().limit(MOST_NAMES).map(network::label).toList();
    int more = accounts.size() - names.size();
    return more > 0
        ? Messages.text("panels.mobility.names.more", String.join(", ", names), more)
        : String.join(", ", names);
  }

  /** A rank; where several share it, it is the mean of their places, unlike in rankings. */
  private String rank(IntToDoubleFunction ranks, int account) {
    double rank = ranks.applyAsDouble(account);
    long sharing =
        Arrays.stream(found.mobility().accounts())
            .filter(other -> ranks.applyAsDouble(other) == rank)
            .count();
    return sharing > 1
        ? Messages.text("panels.mobility.rank.mean", places(rank))
        : Messages.text("panels.mobility.rank", places(rank));
  }

  /** What is to be known of one account. */
  String account(int account) {
    Mobility mobility = found.mobility();
    if (!mobility.isPresent(account)) {
      return Messages.text("panels.mobility.absent", network.label(account), baseline);
    }
    double places = mobility.places(account);
    String words =
        Messages.text(
            places > 0
                ? "panels.mobility.account.up"
                : places < 0 ? "panels.mobility.account.down" : "panels.mobility.account.level",
            network.label(account),
            rank(mobility::baselineRank, account),
            baseline,
            rank(mobility::networkRank, account),
            measure,
            places(Math.abs(places)));
    List<Integer> passed = mobility.passed(account);
    List<Integer> powers = found.powersPassed(account);
    if (!powers.isEmpty()) {
      return words
          + " "
          + Messages.text(
              "panels.mobility.passes.powers", passed.size(), found.club(), names(powers));
    }
    return passed.isEmpty()
        ? words
        : words + " " + Messages.text("panels.mobility.passes", passed.size(), names(passed));
  }

  /** The statistics in one line. */
  String figures(MobilityReport report) {
    String agreement =
        Double.isNaN(report.agreement().spearman())
            ? Messages.text("panels.mobility.figures.none")
            : Messages.text(
                "panels.mobility.figures",
                decimal(report.agreement().spearman()),
                Numerals.p(report.agreement().spearmanChance()),
                decimal(report.agreement().kendall()),
                Numerals.p(report.agreement().kendallChance()),
                report.agreement().spearmanChance().exact()
                    ? Messages.text("panels.mobility.orders.all")
                    : Messages.text(
                        "panels.mobility.orders.random",
                        report.agreement().spearmanChance().orders()));
    int without = network.accountCount() - found.mobility().count();
    String who =
        Messages.text("panels.mobility.figures.accounts", found.mobility().count(), without);
    String gini =
        report.ofBaseline().accounts() == 0 || report.ofMeasure().accounts() == 0
            ? ""
            : " · "
                + Messages.text(
                    "panels.mobility.figures.gini",
                    measure,
                    decimal(report.ofMeasure().gini()),
                    baseline,
                    decimal(report.ofBaseline().gini()));
    return agreement + gini + " · " + who;
  }

  /** Two decimals, with a real minus sign. */
  static String decimal(double value) {
    String text =
        new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    return text.equals("-0.00") ? "0.00" : text.replace('-', '−');
  }

  /** A number of places or an average rank: whole, or with a half. */
  static String places(double places) {
    long whole = (long) Math.floor(Math.abs(places));
    boolean half = Math.abs(places) - whole > 0.25;
    String sign = places < 0 ? "−" : "";
    return sign + (whole == 0 && half ? "½" : half ? whole + "½" : Long.toString(whole));
  }
}
