package attache.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a {@link DyadModel}: activity, appeal, density, mutuality and persistence are moved, a
 * little at a time, until the model's expected degrees, mutual ties and kept follows equal those
 * aimed at. For p1 these are the equations of maximum likelihood. Takes a fraction of a second.
 */
final class DyadFit {
  private static final int ROUNDS = 1500;
  private static final double STEP = 0.7;
  private static final double FARTHEST = 0.5;

  private final List<String> ids;
  private final double[] openness;
  private final double[][] affinity;
  private final boolean[][] before;
  private final double[] activity;
  private final double[] appeal;
  private double density = -2;
  private double mutuality = 1.5;
  private double persistence;

  private DyadFit(List<String> ids, double[] openness, double[][] affinity, boolean[][] before) {
    this.ids = ids;
    this.openness = openness;
    this.affinity = affinity;
    this.before = before;
    activity = new double[ids.size()];
    appeal = new double[ids.size()];
  }

  /**
   * The fitted parameters of a plan, rounded to four decimals, with no seed yet.
   *
   * @param openness of each account; it is not fitted here
   * @param before who followed whom at an earlier time; all false if there was none
   * @param kept the share of those earlier follows that are to be there still, 0 to 1
   */
  static DyadParameters fit(SamplePlan plan, double[] openness, boolean[][] before, double kept) {
    DyadFit fit =
        new DyadFit(plan.ids(), openness, plan.affinity().matrix(plan.countries()), before);
    DegreeAims aims = DegreeAims.of(plan);
    for (int round = 0; round < ROUNDS; round++) {
      fit.step(aims, plan.whole(), kept);
    }
    return fit.parameters(10_000);
  }

  private void step(DegreeAims aims, SamplePlan.Whole whole, double kept) {
    int n = ids.size();
    Expected expected = expected();
    for (int u = 0; u < n; u++) {
      activity[u] += STEP * odds(aims.out(u), expected.out[u], n - 1);
      appeal[u] += STEP * odds(aims.in(u), expected.in[u], n - 1);
    }
    centre(activity);
    centre(appeal);
    double arcs = whole.meanInDegree() * n;
    density += STEP * odds(whole.meanInDegree(), expected.arcs / n, n - 1);
    mutuality += STEP * StrictMath.log(whole.reciprocity() * arcs / expected.mutual);
    if (expected.earlier > 0) {
      persistence += STEP * odds(kept, expected.still / expected.earlier, 1);
    }
  }

  private Expected expected() {
    DyadModel model = new DyadModel(parameters(0), affinity, before);
    Expected expected = new Expected(ids.size());
    for (int u = 0; u < ids.size(); u++) {
      for (int v = 0; v < u; v++) {
        DyadModel.Dyad dyad = model.dyad(u, v);
        expected.follow(u, v, dyad.forward() + dyad.both(), before[u][v]);
        expected.follow(v, u, dyad.backward() + dyad.both(), before[v][u]);
        expected.mutual += 2 * dyad.both();
      }
    }
    return expected;
  }

  /**
   * The parameters as they stand.
   *
   * @param grain how many steps make 1 when they are rounded; 0 leaves them as they are
   */
  private DyadParameters parameters(int grain) {
    List<DyadParameters.Account> accounts = new ArrayList<>();
    for (int u = 0; u < ids.size(); u++) {
      accounts.add(
          new DyadParameters.Account(
              ids.get(u), rounded(activity[u], grain), rounded(appeal[u], grain), openness[u]));
    }
    return new DyadParameters(
        0,
        rounded(density, grain),
        rounded(mutuality, grain),
        rounded(persistence, grain),
        accounts);
  }

  private static double rounded(double value, int grain) {
    return grain == 0 ? value : StrictMath.rint(value * grain) / grain;
  }

  /**
   * How far log odds must move, at most a little at a time, for a mean to become the one wanted.
   */
  private static double odds(double wanted, double is, double most) {
    double step = StrictMath.log(wanted / (most - wanted)) - StrictMath.log(is / (most - is));
    return Math.clamp(step, -FARTHEST, FARTHEST);
  }

  private static void centre(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] -= mean;
    }
  }

  /** What the model gives on average. */
  private static final class Expected {
    private final double[] out;
    private final double[] in;
    private double arcs;
    private double mutual;
    private double still;
    private double earlier;

    Expected(int accounts) {
      out = new double[accounts];
      in = new double[accounts];
    }

    void follow(int u, int v, double chance, boolean earlierFollow) {
      out[u] += chance;
      in[v] += chance;
      arcs += chance;
      if (earlierFollow) {
        earlier++;
        still += chance;
      }
    }
  }
}
