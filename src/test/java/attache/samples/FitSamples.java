package attache.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the parameters of every drawn sample and the seed that ships, and writes them where the
 * generator reads them. Takes about a minute.
 *
 * <p>Activity, appeal, density, mutuality and persistence are fitted by {@link DyadFit}. The
 * openness of an account that is published as a hub although it is not among the most followed is
 * the least, in steps of 0.05, with which its mean rank by betweenness over {@value #DRAWS} draws
 * is good enough. The seed is the first whose draw has every figure of {@link PublishedFigures}:
 * rejection sampling, that is, a draw from the model given the figures.
 */
final class FitSamples {
  private static final int DRAWS = 200;
  private static final double OPENNESS_STEP = 0.05;
  private static final double KEPT = 0.95;

  private final PrintStream log;
  private final Map<SamplePlan, boolean[][]> drawn = new HashMap<>();

  private FitSamples(PrintStream log) {
    this.log = log;
  }

  /** Fits all samples; the argument is the folder for the parameter files. */
  public static void main(String[] arguments) throws IOException {
    FitSamples fitting = new FitSamples(System.out);
    for (SamplePlan plan : SamplePlans.ALL) {
      ParameterFile.write(Path.of(arguments[0]), plan, fitting.fit(plan));
    }
  }

  private DyadParameters fit(SamplePlan plan) {
    double[] openness = new double[plan.countries().size()];
    DyadParameters fitted = fit(plan, openness);
    for (SamplePlan.Hub hub : plan.hubs()) {
      int account = plan.account(hub.iso2());
      while (meanHubRank(plan, fitted, hub.iso2()) > hub.meanRank()) {
        if (openness[account] > 1 - OPENNESS_STEP) {
          throw new IllegalStateException("no openness makes a hub of " + hub.iso2());
        }
        openness[account] = StrictMath.rint((openness[account] + OPENNESS_STEP) * 100) / 100;
        fitted = fit(plan, openness);
      }
    }
    DyadModel model = model(plan, fitted);
    for (long seed = 1; ; seed++) {
      boolean[][] follows = model.draw(seed);
      if (PublishedFigures.hold(plan, new Reading(SampleNetwork.of(plan, follows)))) {
        drawn.put(plan, follows);
        log.println(plan.fileName() + ": seed " + seed + ", openness " + openness(plan, fitted));
        return fitted.withSeed(seed);
      }
    }
  }

  private DyadParameters fit(SamplePlan plan, double[] openness) {
    return DyadFit.fit(plan, openness, before(plan), KEPT);
  }

  private double meanHubRank(SamplePlan plan, DyadParameters parameters, String hub) {
    DyadModel model = model(plan, parameters);
    double sum = 0;
    for (int seed = 1; seed <= DRAWS; seed++) {
      sum += new Reading(SampleNetwork.of(plan, model.draw(-seed))).hubRank(hub);
    }
    return sum / DRAWS;
  }

  private DyadModel model(SamplePlan plan, DyadParameters parameters) {
    return new DyadModel(parameters, plan.affinity().matrix(plan.countries()), before(plan));
  }

  private boolean[][] before(SamplePlan plan) {
    int n = plan.countries().size();
    return SamplePlans.earlier(plan)
        .map(earlier -> Objects.requireNonNull(drawn.get(earlier), earlier.title()))
        .orElseGet(() -> new boolean[n][n]);
  }

  private static List<String> openness(SamplePlan plan, DyadParameters parameters) {
    return plan.hubs().stream()
        .map(
            hub ->
                hub.iso2() + " " + parameters.accounts().get(plan.account(hub.iso2())).openness())
        .toList();
  }
}
