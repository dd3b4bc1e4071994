package attache.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Which accounts are shown: those that meet every criterion. Immutable.
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

  /** With a criterion more. */
  public Filter with(Criterion criterion) {
    List<Criterion> more = new ArrayList<>(criteria);
    more.add(criterion);
    return new Filter(more, scope);
  }

  /** Without a criterion. */
  public Filter without(Criterion criterion) {
    return new Filter(criteria.stream().filter(one -> !one.equals(criterion)).toList(), scope);
  }

  /** With measures referring to another network. */
  public Filter withScope(Scope value) {
    return new Filter(criteria, value);
  }
}
