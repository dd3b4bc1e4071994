package attache.samples;

import attache.facts.Country;
import java.util.List;
import java.util.Set;

/**
 * The degrees that the model is fitted to give each account on average. Those of the accounts that
 * the published figures name are part of the plan; all others come from one rule: a share of the
 * plan's ceiling whose log odds are normal, with a part that a country keeps in all networks (how
 * much effort it puts into digital diplomacy), a part that its two degrees have in common and a
 * part of its own; one account in twenty-five is quiet. Members of the G7, the P5 and the BRICS
 * stand a little above the middle, with half the spread and none of them quiet. The middle of the
 * rule is set so that the mean is the published one.
 */
final class DegreeAims {
  private static final long SEED = 2015;
  private static final double EFFORT = 0.5;
  private static final double COMMON = 0.45;
  private static final double OWN = 0.74;
  private static final double QUIET_SHARE = 0.04;
  private static final double QUIET = -3;
  private static final Set<String> GREAT_POWERS = Set.of("G7", "P5", "BRICS");
  private static final double GREAT_POWER_SPREAD = 0.5;
  private static final double GREAT_POWER_LIFT = 0.4;

  private final double[] in;
  private final double[] out;

  private DegreeAims(double[] in, double[] out) {
    this.in = in;
    this.out = out;
  }

  double in(int account) {
    return in[account];
  }

  double out(int account) {
    return out[account];
  }

  static DegreeAims of(SamplePlan plan) {
    List<Country> countries = plan.countries();
    List<String> ids = plan.ids();
    int n = countries.size();
    double[] in = new double[n];
    double[] out = new double[n];
    double[] mostIn = new double[n];
    double[] mostOut = new double[n];
    boolean[] planned = new boolean[n];
    for (int u = 0; u < n; u++) {
      Country country = countries.get(u);
      double common = EFFORT * normal(country.iso3()) + COMMON * normal(ids.get(u));
      boolean great = country.clubs().stream().anyMatch(GREAT_POWERS::contains);
      boolean quiet = !great && DyadModel.unit(SEED, ids.get(u) + " quiet") < QUIET_SHARE;
      double prominence = plan.spread().in() * (common + OWN * normal(ids.get(u) + " in"));
      in[u] = great ? GREAT_POWER_LIFT + GREAT_POWER_SPREAD * prominence : prominence;
      out[u] =
          plan.spread().out() * (common + OWN * normal(ids.get(u) + " out")) + (quiet ? QUIET : 0);
      mostIn[u] = plan.mostFollowed(country);
      mostOut[u] = plan.spread().mostOut();
      planned[u] = plan.aim(country).isPresent();
      if (planned[u]) {
        SamplePlan.Aim aim = plan.aim(country).orElseThrow();
        in[u] = aim.inDegree();
        out[u] = aim.outDegree();
      }
    }
    double sum = plan.whole().meanInDegree() * n;
    return new DegreeAims(degrees(in, mostIn, planned, sum), degrees(out, mostOut, planned, sum));
  }

  /** Turns log odds into degrees that add up to the sum; planned degrees stay. */
  private static double[] degrees(double[] odds, double[] most, boolean[] planned, double sum) {
    double low = -10;
    double high = 10;
    double[] degrees = odds.clone();
    for (int halving = 0; halving < 60; halving++) {
      double middle = (low + high) / 2;
      double total = 0;
      for (int u = 0; u < odds.length; u++) {
        if (!planned[u]) {
          degrees[u] = most[u] / (1 + StrictMath.exp(-middle - odds[u]));
        }
        total += degrees[u];
      }
      if (total < sum) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return degrees;
  }

  /** A standard normal number that depends only on the text, cut at two deviations. */
  private static double normal(String text) {
    double radius =
        StrictMath.sqrt(-2 * StrictMath.log(1 - DyadModel.unit(SEED, text + " radius")));
    double angle = 2 * Math.PI * DyadModel.unit(SEED, text + " angle");
    return Math.clamp(radius * StrictMath.cos(angle), -2, 2);
  }
}
