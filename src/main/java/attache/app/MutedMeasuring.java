package attache.app;

import attache.measures.Muting;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.MutedScores;
import attache.view.Shown;
import attache.work.Progress;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What breaks without the accounts that are muted, computed in the background. Used on the FX
 * thread.
 */
final class MutedMeasuring {
  private final BackgroundWork work;
  private final Consumer<Exception> complain;
  private final Runnable changed;
  private @Nullable Wanted wanted;
  private @Nullable MutedScores found;
  private @Nullable Job<?> job;
  private Set<String> measuring = Set.of();

  /** Who is muted in which layer, or in which part of it. */
  private record Wanted(
      Layer layer, Optional<Shown> part, SortedSet<Integer> muted, SourceSample sample) {
    Muting mute(Progress progress) {
      BitSet accounts = new BitSet();
      muted.forEach(accounts::set);
      return part.isPresent()
          ? Muting.of(part.get().layer(), part.get().accounts(), accounts, progress)
          : Muting.of(layer, accounts, progress);
    }
  }

  /**
   * @param changed called when {@link #found} became another one
   */
  MutedMeasuring(BackgroundWork work, Consumer<Exception> complain, Runnable changed) {
    this.work = work;
    this.complain = complain;
    this.changed = changed;
  }

  /** What breaks without those that were wanted last, if it is known. */
  Optional<MutedScores> found() {
    return Optional.ofNullable(found);
  }

  /**
   * Wants what breaks without some accounts; nothing if there are none.
   *
   * @param part the accounts that the network consists of; all if null
   * @param sample from how many accounts betweenness of what remains is counted
   * @param measures measures of what remains
   * @return whether what was found before is gone
   */
  boolean want(
      Layer layer,
      @Nullable Shown part,
      SortedSet<Integer> muted,
      SourceSample sample,
      List<String> measures) {
    Wanted now = new Wanted(layer, Optional.ofNullable(part), new TreeSet<>(muted), sample);
    boolean other = !now.equals(wanted);
    boolean gone = other && found != null;
    if (other) {
      cancel();
      found = null;
      wanted = now;
      measuring = Set.of();
    }
    Set<String> missing = new HashSet<>(measures);
    MutedScores known = found;
    if (known != null) {
      missing.removeAll(known.scores().keySet());
    }
    if (!muted.isEmpty() && (other || !measuring.containsAll(missing))) {
      measure(now, List.copyOf(missing), known);
    }
    return gone;
  }

  private void measure(Wanted now, List<String> measures, @Nullable MutedScores known) {
    cancel();
    measuring = Set.copyOf(measures);
    job =
        work.start(
            Messages.text("brokers.mute.work"),
            progress -> {
              Muting muting = known == null ? now.mute(progress.part(0, 0.5)) : known.muting();
              Map<String, Scores> scores = new HashMap<>(known == null ? Map.of() : known.scores());
              scores.putAll(muting.measure(measures, now.sample(), progress.part(0.5, 1)));
              return new MutedScores(muting, scores);
            },
            result -> {
              found = result;
              measuring = Set.of();
              changed.run();
            },
            complain);
  }

  private void cancel() {
    if (job != null) {
      job.cancel();
    }
    job = null;
  }
}
