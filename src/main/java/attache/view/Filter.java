package attache.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which accounts are shown: those that meet every criterion. {@link Shown#of} says in which order
 * they are applied. Immutable.
 *
 * @param criteria what an account must meet; none shows all
 * @param scope the network that measures refer to while some accounts are hidden
 */
public record Filter(List<Criterion> criteria, Scope scope) {
  /** Every account is shown. */
  public static final Filter NONE = new Filter(List.of(), Scope.WHOLE);

  public Filter {
    criteria = List.copyOf(criteria);
  }

  /** What measures refer to. */
  public enum Scope {
    /** The whole network, whatever is hidden. */
    WHOLE,
    /** The accounts that are shown and the ties among them. */
    SHOWN
  }

  /** Whether every account is shown. */
  public boolean isEmpty() {
    return criteria.isEmpty();
  }

  /** With a criterion, which takes the place of the one about the same thing if there is one. */
  public Filter with(Criterion criterion) {
    List<Criterion> changed = new ArrayList<>(criteria);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).isAboutSame(criterion)) {
        changed.set(i, criterion);
        return new Filter(changed, scope);
      }
    }
    changed.add(criterion);
    return new Filter(changed, scope);
  }

  /** Without a criterion. */
  public Filter without(Criterion criterion) {
    return new Filter(criteria.stream().filter(one -> !one.equals(criterion)).toList(), scope);
  }

  /** Without the criterion about the same thing. */
  public Filter withoutSame(Criterion criterion) {
    return new Filter(criteria.stream().filter(one -> !one.isAboutSame(criterion)).toList(), scope);
  }

  /** Without any criterion; measures refer to the same network as before. */
  public Filter cleared() {
    return new Filter(List.of(), scope);
  }

  /** With measures referring to another network. */
  public Filter withScope(Scope value) {
    return new Filter(criteria, value);
  }

  /** The keys of the measures that it needs, of the whole network. */
  public Set<String> measures() {
    return criteria.stream()
        .filter(Criterion.MeasureRange.class::isInstance)
        .map(criterion -> ((Criterion.MeasureRange) criterion).measure())
        .collect(Collectors.toUnmodifiableSet());
  }
}
