package attache.app;

import attache.layouts.SimmelianBackbone;
import attache.layouts.SimmelianStrength;
import attache.measures.BrokerageRoles;
import attache.measures.Groups;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.NetworkSummary;
import attache.measures.PathCost;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.Shown;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The measures of one layer, or of a part of it, computed in the background as they are wanted.
 * Used on the FX thread.
 */
final class Measuring {
  private final BackgroundWork work;
  private final Consumer<Exception> complain;
  private final Layer layer;
  private final @Nullable Shown part;
  private final Runnable changed;
  private final List<Job<?>> jobs = new ArrayList<>();
  private final Set<String> computing = new HashSet<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final Map<String, Scores> found = new HashMap<>();

  /** What is wanted but waits for the user's word, because it takes long or was stopped. */
  private final Set<String> waiting = new LinkedHashSet<>();

  /** Exact betweenness, for when the user comes back from an estimate. */
  private final Map<String, Scores> exact = new HashMap<>();

  private final List<Job<?>> countingPaths = new ArrayList<>();
  private SourceSample sample;
  private ScoreTable table;
  private boolean embedding;
  private boolean rewiring;
  private String dealing = "";
  private @Nullable Job<?> dealingJob;
  private boolean over;

  /**
   * Nothing is measured yet, except what is known.
   *
   * @param work where scores are computed
   * @param complain told what goes wrong there
   * @param layer the whole layer that is explored
   * @param part the accounts among which is measured; all if null
   * @param sample from how many accounts betweenness is counted
   * @param known scores of the same that were computed before
   * @param changed called when {@link #table} or {@link #waiting} became another one
   */
  Measuring(
      BackgroundWork work,
      Consumer<Exception> complain,
      Layer layer,
      @Nullable Shown part,
      SourceSample sample,
      ScoreTable known,
      Runnable changed) {
    this.work = work;
    this.complain = complain;
    this.part = part;
    this.layer = part == null ? layer : part.ties().layer();
    this.changed = changed;
    this.sample = sample;
    keepExact(known.all());
    table = known.from(sample);
    found.putAll(table.all());
    if (known.summary().isEmpty()) {
      sumUp();
    }
  }

  /** What is measured. */
  Layer layer() {
    return layer;
  }

  /** What was computed so far, for all accounts that are explored. */
  ScoreTable table() {
    return table;
  }

  /** The scores computed so far. */
  Map<String, Scores> found() {
    return Map.copyOf(found);
  }

  /**
   * Collects what is wanted at this moment, so that measures that share work are computed together.
   */
  void want(String measure) {
    if (found.containsKey(measure)
        || computing.contains(measure)
        || waiting.contains(measure)
        || Measures.get(measure).isEmpty()) {
      return;
    }
    if (wanted.isEmpty()) {
      BackgroundWork.onDrawingThread(this::computeWanted);
    }
    wanted.add(measure);
  }

  /** What is wanted but not computed before {@link #computeWaiting} says so. */
  Set<String> waiting() {
    return Set.copyOf(waiting);
  }

  /** Computes what is waiting, however long it takes. */
  void computeWaiting() {
    List<String> measures = List.copyOf(waiting);
    waiting.clear();
    compute(measures);
    changed.run();
  }

  /** Counts betweenness from another sample of accounts, as far as anybody wants it. */
  void sampleFrom(SourceSample other) {
    if (other.equals(sample)) {
      return;
    }
    List<String> paths =
        Stream.of(found.keySet(), computing, waiting, wanted)
            .flatMap(Set::stream)
            .filter(Measures::isBetweenness)
            .distinct()
            .toList();
    countingPaths.forEach(Job::cancel);
    countingPaths.clear();
    keepExact(found);
    sample = other;
    table = table.from(other);
    found.entrySet().removeIf(one -> !other.gives(one.getKey(), one.getValue()));
    List.of(computing, waiting).forEach(keys -> keys.removeAll(paths));
    exact.forEach(
        (measure, scores) -> {
          if (other.gives(measure, scores) && !found.containsKey(measure)) {
            take(measure, scores);
          }
        });
    paths.forEach(this::want);
    changed.run();
  }

  private void keepExact(Map<String, Scores> scores) {
    scores.forEach(
        (measure, known) -> {
          if (Measures.isBetweenness(measure) && known.estimate().isEmpty()) {
            exact.put(measure, known);
          }
        });
  }

  /** Computes how deeply ties are embedded, for a view that tells the backbone from the rest. */
  void wantStrength() {
    if (embedding || table.strength().isPresent()) {
      return;
    }
    embedding = true;
    jobs.add(
        work.start(
            Messages.text("app.work.embedding"),
            progress -> SimmelianStrength.of(layer, progress),
            strength -> {
              embedding = false;
              table = table.withStrength(strength);
              changed.run();
            },
            failure -> {
              embedding = false;
              complain.accept(failure);
            }));
  }

  /**
   * Takes over what other work computed for this layer.
   *
   * @param known what that work began with
   * @param computed that, and what was computed besides
   */
  void learn(ScoreTable known, ScoreTable computed) {
    ScoreTable before = table;
    computed
        .all()
        .forEach(
            (measure, scores) -> {
              if (known.get(measure).isEmpty() && !found.containsKey(measure)) {
                take(measure, scores);
              }
            });
    if (table.strength().isEmpty() && computed.strength().isPresent()) {
      table = table.withStrength(computed.strength().get());
    }
    if (table != before) {
      changed.run();
    }
  }

  /**
   * Computes how far ties are more embedded than chance would make them, as soon as it is known how
   * deeply they are.
   *
   * @param seed chooses the chance
   */
  void wantHonesty(long seed) {
    Optional<SimmelianStrength> strength = table.strength();
    if (rewiring || strength.isEmpty() || table.honesty().isPresent()) {
      return;
    }
    rewiring = true;
    jobs.add(
        work.start(
            Messages.text("app.work.rewiring"),
            progress -> SimmelianBackbone.honesty(strength.get(), seed, progress),
            share -> {
              rewiring = false;
              table = table.withHonesty(share);
              changed.run();
            },
            failure -> {
              rewiring = false;
              complain.accept(failure);
            }));
  }

  /**
   * Computes the roles between the groups that were chosen, in place of those between others.
   *
   * @param choice what {@link Groups#of} understands
   */
  void wantRoles(FollowNetwork network, String choice) {
    if (dealing.equals(choice) || table.rolesBy(choice).isPresent()) {
      return;
    }
    if (dealingJob != null) {
      dealingJob.cancel();
    }
    dealing = choice;
    Job<BrokerageRoles> job =
        work.start(
            Messages.text("app.work.roles"),
            progress -> roles(Groups.of(network, choice).orElseThrow(), progress),
            roles -> {
              dealing = "";
              table = table.withRoles(roles);
              changed.run();
            },
            failure -> {
              dealing = "";
              complain.accept(failure);
            });
    dealingJob = job;
    jobs.add(job);
  }

  private BrokerageRoles roles(Groups groups, Progress progress) {
    Shown among = part;
    return among == null
        ? BrokerageRoles.of(layer, groups, progress)
        : BrokerageRoles.of(among.layer(), groups.among(among.accounts()), progress);
  }

  /** Ends what is under way; nothing is told any more. */
  void cancel() {
    over = true;
    jobs.forEach(Job::cancel);
    countingPaths.forEach(Job::cancel);
    jobs.clear();
    countingPaths.clear();
    waiting.clear();
    computing.clear();
    wanted.clear();
  }

  private void computeWanted() {
    List<String> measures = List.copyOf(wanted);
    wanted.clear();
    if (measures.isEmpty() || over) {
      return;
    }
    List<String> paths = measures.stream().filter(Measures::isBetweenness).toList();
    if (sample.isEveryone(layer.accountCount()) && PathCost.isLong(layer)) {
      waiting.addAll(paths);
      compute(measures.stream().filter(key -> !Measures.isBetweenness(key)).toList());
      changed.run();
    } else {
      compute(measures);
    }
  }

  private void compute(List<String> measures) {
    // What looks at each account's own ties alone does not wait for paths to be counted, and
    // nothing waits for those that may take long.
    start(measures.stream().filter(Measures::isLocal).toList(), jobs);
    start(
        measures.stream()
            .filter(key -> !Measures.isLocal(key) && !Measures.isBetweenness(key))
            .toList(),
        jobs);
    for (boolean directed : List.of(true, false)) {
      start(
          measures.stream()
              .filter(key -> Measures.isBetweenness(key) && isDirected(key) == directed)
              .toList(),
          countingPaths);
    }
  }

  private static boolean isDirected(String betweenness) {
    return betweenness.equals(Measures.BETWEENNESS)
        || betweenness.equals(Measures.BETWEENNESS_NORMALIZED);
  }

  private void start(List<String> measures, List<Job<?>> among) {
    if (measures.isEmpty()) {
      return;
    }
    computing.addAll(measures);
    Map<String, Scores> known = found();
    SourceSample from = sample;
    Job<?> job =
        work.start(
            title(measures),
            progress -> Measures.computeAll(layer, measures, known, from, progress),
            result -> {
              measures.forEach(computing::remove);
              result.forEach(this::take);
              changed.run();
            },
            failure -> {
              measures.forEach(computing::remove);
              complain.accept(failure);
            });
    among.add(job);
    job.whenCancelled(
        () -> {
          // Those that were cancelled here are no longer among them.
          if (!over && among.contains(job)) {
            measures.forEach(computing::remove);
            waiting.addAll(measures);
            changed.run();
          }
        });
  }

  private void take(String measure, Scores scores) {
    found.put(measure, scores);
    Shown among = part;
    table = table.with(measure, among == null ? scores : scores.spread(among.ties()));
  }

  private String title(List<String> measures) {
    if (Measures.isBetweenness(measures.getFirst()) && !sample.isEveryone(layer.accountCount())) {
      return Messages.text("app.work.estimating", sample.sources());
    }
    return Messages.text(
        "app.work.measuring",
        MeasureText.name(measures.getFirst(), layer.directed()),
        measures.size() - 1);
  }

  private void sumUp() {
    jobs.add(
        work.start(
            Messages.text("app.work.summing"),
            progress -> NetworkSummary.of(layer, progress),
            summary -> {
              table = table.withSummary(summary);
              changed.run();
            },
            complain));
  }
}
