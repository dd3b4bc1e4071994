package attache.view;

import attache.layouts.SimmelianStrength;
import attache.measures.BetweennessEstimate;
import attache.measures.BrokerageRoles;
import attache.measures.NetworkSummary;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.network.Layer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What was computed for a view: the scores by measure key, the figures of the layer as a whole,
 * which accounts its filter leaves, and how deeply each tie is embedded. Immutable; what is still
 * being computed is simply not there yet.
 */
public final class ScoreTable {
  /** No scores yet. */
  public static final ScoreTable EMPTY =
      new ScoreTable(Map.of(), null, null, null, Double.NaN, null, null, null, null, null);

  private final Map<String, Scores> scores;
  private final @Nullable NetworkSummary summary;
  private final @Nullable Shown shown;
  private final @Nullable SimmelianStrength strength;
  private final double honesty;
  private final @Nullable BrokerageRoles roles;
  private final @Nullable MutedScores muted;
  private final @Nullable ScoreTable whole;
  private final @Nullable StudiedComparison comparison;
  private final @Nullable StudyTest test;

  private ScoreTable(
      Map<String, Scores> scores,
      @Nullable NetworkSummary summary,
      @Nullable Shown shown,
      @Nullable SimmelianStrength strength,
      double honesty,
      @Nullable BrokerageRoles roles,
      @Nullable MutedScores muted,
      @Nullable ScoreTable whole,
      @Nullable StudiedComparison comparison,
      @Nullable StudyTest test) {
    this.scores = Map.copyOf(scores);
    this.summary = summary;
    this.shown = shown;
    this.strength = strength;
    this.honesty = honesty;
    this.roles = roles;
    this.muted = muted;
    this.whole = whole;
    this.comparison = comparison;
    this.test = test;
  }

  /** The scores of a measure, if they are there. */
  public Optional<Scores> get(String measure) {
    return Optional.ofNullable(scores.get(measure));
  }

  /** All scores, by measure key. */
  public Map<String, Scores> all() {
    return scores;
  }

  /** This table with the scores of a measure more. */
  public ScoreTable with(String measure, Scores values) {
    Map<String, Scores> more = new HashMap<>(scores);
    more.put(measure, values);
    return new ScoreTable(
        more, summary, shown, strength, honesty, roles, muted, whole, comparison, test);
  }

  /** This table without the scores of betweenness that are not those of a sample. */
  public ScoreTable from(SourceSample sample) {
    Map<String, Scores> fitting = new HashMap<>(scores);
    fitting.entrySet().removeIf(one -> !sample.gives(one.getKey(), one.getValue()));
    return fitting.size() == scores.size()
        ? this
        : new ScoreTable(
            fitting,
            summary,
            shown,
            strength,
            honesty,
            roles,
            muted,
            whole == null ? null : whole.from(sample),
            comparison,
            test);
  }

  /** How far betweenness may be off, of those measures that are estimated. */
  public Optional<BetweennessEstimate> estimate(Collection<String> measures) {
    return measures.stream()
        .map(scores::get)
        .filter(Objects::nonNull)
        .flatMap(found -> found.estimate().stream())
        .findFirst();
  }

  /** The figures of the layer as a whole, or of its shown part, if they are there. */
  public Optional<NetworkSummary> summary() {
    return Optional.ofNullable(summary);
  }

  /** This table with the figures of the layer as a whole, or of its shown part. */
  public ScoreTable withSummary(NetworkSummary figures) {
    return new ScoreTable(
        scores, figures, shown, strength, honesty, roles, muted, whole, comparison, test);
  }

  /** The accounts that the filter leaves; none told if it leaves all. */
  public Optional<Shown> shown() {
    return Optional.ofNullable(shown);
  }

  /** This table of the whole network, with the accounts that a filter leaves. */
  public ScoreTable withShown(Shown accounts) {
    return new ScoreTable(
        scores, summary, accounts, strength, honesty, roles, muted, whole, comparison, test);
  }

  /**
   * This table as one that refers to the shown accounts and the ties among them only: hidden
   * accounts have no scores.
   *
   * @param ofWhole what was computed for the whole network
   * @param accounts the accounts that are shown
   */
  public ScoreTable asPartOf(ScoreTable ofWhole, Shown accounts) {
    return new ScoreTable(
        scores,
        summary,
        accounts,
        ofWhole.strength,
        ofWhole.honesty,
        roles,
        muted,
        ofWhole,
        ofWhole.comparison,
        ofWhole.test);
  }

  /** What the scores and the figures refer to; the strength of ties always to the whole. */
  public Filter.Scope scope() {
    return whole == null ? Filter.Scope.WHOLE : Filter.Scope.SHOWN;
  }

  /** What was computed for the whole network, whatever the scores of this table refer to. */
  public ScoreTable whole() {
    return whole == null ? this : whole;
  }

  /** What was computed for the whole network, as it is without a filter. */
  public ScoreTable ofEveryAccount() {
    ScoreTable all = whole();
    return new ScoreTable(
        all.scores,
        all.summary,
        null,
        all.strength,
        all.honesty,
        all.roles,
        all.muted,
        null,
        comparison,
        test);
  }

  /**
   * The layer that the scores refer to, with all accounts in their own numbers: the whole one, or
   * the shown accounts' ties among themselves. Pairs, paths, roles and muting refer to the same.
   *
   * @param ofWhole the layer that is explored
   */
  public Layer measured(Layer ofWhole) {
    Shown part = shown;
    return scope() == Filter.Scope.WHOLE || part == null ? ofWhole : part.layer();
  }

  /** Whether the scores refer to an account, too, rather than to others alone. */
  public boolean refersTo(int account) {
    Shown part = shown;
    return scope() == Filter.Scope.WHOLE || part == null || part.contains(account);
  }

  /** How deeply each tie is embedded, for the backbone, if it is there. */
  public Optional<SimmelianStrength> strength() {
    return Optional.ofNullable(strength);
  }

  /** This table with the strengths of ties. */
  public ScoreTable withStrength(SimmelianStrength ofTies) {
    return new ScoreTable(
        scores, summary, shown, ofTies, honesty, roles, muted, whole, comparison, test);
  }

  /**
   * Share of the ties that are more embedded than chance would make them, 0 to 1, if it is there;
   * see {@link attache.layouts.SimmelianBackbone#honesty}.
   */
  public OptionalDouble honesty() {
    return Double.isNaN(honesty) ? OptionalDouble.empty() : OptionalDouble.of(honesty);
  }

  /** This table with the share of ties that are more embedded than chance would make them. */
  public ScoreTable withHonesty(double share) {
    return new ScoreTable(
        scores, summary, shown, strength, share, roles, muted, whole, comparison, test);
  }

  /**
   * The roles between groups that were wanted last, if they are there, in the network that the
   * scores refer to.
   */
  public Optional<BrokerageRoles> roles() {
    return Optional.ofNullable(roles);
  }

  /** This table with roles between groups, in place of those by other groups. */
  public ScoreTable withRoles(BrokerageRoles between) {
    return new ScoreTable(
        scores, summary, shown, strength, honesty, between, muted, whole, comparison, test);
  }

  /** What breaks without the accounts that are muted, if any are and it is there. */
  public Optional<MutedScores> muted() {
    return Optional.ofNullable(muted);
  }

  /** This table with what breaks without the accounts that are muted. */
  public ScoreTable withMuted(MutedScores without) {
    return new ScoreTable(
        scores, summary, shown, strength, honesty, roles, without, whole, comparison, test);
  }

  /** The networks that the view's study compares, if they were and it is there. */
  public Optional<StudiedComparison> comparison() {
    return Optional.ofNullable(comparison);
  }

  /** This table with the networks that the view's study compares. */
  public ScoreTable withComparison(StudiedComparison found) {
    return new ScoreTable(
        scores, summary, shown, strength, honesty, roles, muted, whole, found, test);
  }

  /** How likely chance gives what some view's study shows, if that was tested. */
  public Optional<StudyTest> test() {
    return Optional.ofNullable(test);
  }

  /** This table with the test of what the view's study shows; without any if it is empty. */
  public ScoreTable withTest(Optional<StudyTest> found) {
    return new ScoreTable(
        scores,
        summary,
        shown,
        strength,
        honesty,
        roles,
        muted,
        whole,
        comparison,
        found.orElse(null));
  }

  /**
   * What colours depend on beside the network: scores or roles, if they are there. Two tables give
   * the same colours if this is the very same.
   */
  public Optional<Object> under(Coloring coloring) {
    return switch (coloring) {
      case Coloring.Plain plain -> Optional.empty();
      case Coloring.ByAttribute by -> Optional.empty();
      case Coloring.ByMeasure by -> get(by.measure()).map(Object.class::cast);
      case Coloring.ByRole by -> rolesBy(by.attribute()).map(Object.class::cast);
    };
  }

  /** The roles between the groups of an attribute, if they are there. */
  public Optional<BrokerageRoles> rolesBy(String attribute) {
    return roles().filter(known -> known.groups().attribute().equals(attribute));
  }
}
