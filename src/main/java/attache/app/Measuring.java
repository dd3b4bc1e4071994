package attache.app;

import attache.layouts.SimmelianBackbone;
import attache.layouts.SimmelianStrength;
import attache.measures.BrokerageRoles;
import attache.measures.Groups;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.NetworkSummary;
import attache.measures.Scores;
import attache.network.AttributeColumn;
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
   * @param known scores of the same that were computed before
   * @param changed called when {@link #table} became another one
   */
  Measuring(
      BackgroundWork work,
      Consumer<Exception> complain,
      Layer layer,
      @Nullable Shown part,
      ScoreTable known,
      Runnable changed) {
    this.work = work;
    this.complain = complain;
    this.part = part;
    this.layer = part == null ? layer : part.ties().layer();
    this.changed = changed;
    found.putAll(known.all());
    table = known;
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
        || Measures.get(measure).isEmpty()) {
      return;
    }
    if (wanted.isEmpty()) {
      BackgroundWork.onDrawingThread(this::computeWanted);
    }
    wanted.add(measure);
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

  /** Computes the roles between the groups of an attribute, in place of those by another. */
  void wantRoles(AttributeColumn column) {
    if (dealing.equals(column.name()) || table.rolesBy(column.name()).isPresent()) {
      return;
    }
    if (dealingJob != null) {
      dealingJob.cancel();
    }
    dealing = column.name();
    Job<BrokerageRoles> job =
        work.start(
            Messages.text("app.work.roles"),
            progress -> roles(column, progress),
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

  private BrokerageRoles roles(AttributeColumn column, Progress progress) {
    Groups groups = Groups.by(column);
    Shown among = part;
    return among == null
        ? BrokerageRoles.of(layer, groups, progress)
        : BrokerageRoles.of(among.layer(), groups.among(among.accounts()), progress);
  }

  /** Ends what is under way; nothing is told any more. */
  void cancel() {
    over = true;
    jobs.forEach(Job::cancel);
    jobs.clear();
    computing.clear();
    wanted.clear();
  }

  private void computeWanted() {
    List<String> measures = List.copyOf(wanted);
    wanted.clear();
    if (measures.isEmpty() || over) {
      return;
    }
    // What looks at each account's own ties alone does not wait for paths to be counted.
    compute(measures.stream().filter(Measures::isLocal).toList());
    compute(measures.stream().filter(key -> !Measures.isLocal(key)).toList());
  }

  private void compute(List<String> measures) {
    if (measures.isEmpty()) {
      return;
    }
    computing.addAll(measures);
    Map<String, Scores> known = found();
    jobs.add(
        work.start(
            title(measures),
            progress -> Measures.computeAll(layer, measures, known, progress),
            result -> {
              measures.forEach(computing::remove);
              result.forEach(this::take);
              changed.run();
            },
            failure -> {
              measures.forEach(computing::remove);
              complain.accept(failure);
            }));
  }

  private void take(String measure, Scores scores) {
    found.put(measure, scores);
    Shown among = part;
    table =
        table.with(
            measure, among == null ? scores : Scores.of(among.ties().spread(scores.toArray())));
  }

  private static String title(List<String> measures) {
    return Messages.text(
        "app.work.measuring",
        Measures.get(measures.getFirst()).map(MeasureText::name).orElse(measures.getFirst()),
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
