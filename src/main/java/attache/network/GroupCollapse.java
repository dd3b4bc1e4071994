package attache.network;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A network in which the accounts of a group have become one account, named after the group with
 * the number of its members. Immutable; made in O(n + m log d) an attribute.
 *
 * <p>Arcs between groups are added up: the weight of an arc of the new network is the sum of the
 * weights, which for unweighted layers is the number of arcs. Arcs within a group would be
 * self-follows and are left out, but counted in the attribute {@code arcs_within} (of the first
 * layer); {@code members} counts the accounts. Attributes of arcs are dropped. An attribute of the
 * accounts is kept where all members with a value share it, and is missing otherwise: a file does
 * not say whether its numbers are amounts, ranks or years, and a wrong total is worse than none. An
 * account belongs to the first of its groups; one without a group stays as it is.
 */
public final class GroupCollapse {
  /** Attribute of the new network: how many accounts an account stands for. */
  public static final String MEMBERS = "members";

  /** Attribute of the new network: how many arcs of its first layer run within a group. */
  public static final String ARCS_WITHIN = "arcs_within";

  private static final int NONE = -1;

  private final FollowNetwork network;
  private final int[] accountOf;

  private GroupCollapse(FollowNetwork network, int[] accountOf) {
    this.network = network;
    this.accountOf = accountOf;
  }

  /**
   * Collapses groups.
   *
   * @param whole the network
   * @param kept the accounts that go into the new network; the others are left out with their arcs
   * @param attribute name of the account attribute that groups
   * @param called what people call that attribute
   * @param groups the groups that become one account each; if empty, all of them
   * @throws IllegalArgumentException if the network has no such attribute
   */
  public static GroupCollapse of(
      FollowNetwork whole, BitSet kept, String attribute, String called, Set<String> groups) {
    AttributeColumn column =
        whole
            .attribute(attribute)
            .orElseThrow(() -> new IllegalArgumentException("no attribute “" + attribute + "”"));
    return new Collapsing(whole, kept, column, called, groups).run();
  }

  /** Whether a network is one of collapsed groups, also one that was saved and opened again. */
  public static boolean isMade(FollowNetwork network) {
    return network.attribute(MEMBERS).filter(NumberColumn.class::isInstance).isPresent()
        && network.attribute(ARCS_WITHIN).filter(NumberColumn.class::isInstance).isPresent();
  }

  /** The groups of an attribute in the order of their first accounts. */
  public static List<String> groups(AttributeColumn column) {
    List<String> groups = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (int account = 0; account < column.size(); account++) {
      group(column, account).filter(known::add).ifPresent(groups::add);
    }
    return groups;
  }

  private static Optional<String> group(AttributeColumn column, int account) {
    return column.groups(account).stream().findFirst().filter(name -> !name.isBlank());
  }

  /** The new network. */
  public FollowNetwork network() {
    return network;
  }

  /** The account of the new network that an account of the former one went into; −1 if none. */
  public int accountOf(int former) {
    return accountOf[former];
  }

  /** Numbers the new accounts and puts the new network together, once. */
  private static final class Collapsing {
    private final FollowNetwork whole;
    private final BitSet kept;
    private final AttributeColumn column;
    private final String called;
    private final Set<String> groups;
    private final int[] accountOf;
    private final List<Integer> firstMembers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private double[] members = {};

    Collapsing(
        FollowNetwork whole,
        BitSet kept,
        AttributeColumn column,
        String called,
        Set<String> groups) {
      this.whole = whole;
      this.kept = (BitSet) kept.clone();
      this.column = column;
      this.called = called;
      this.groups = groups;
      accountOf = new int[whole.accountCount()];
      Arrays.fill(accountOf, NONE);
    }

    GroupCollapse run() {
      number();
      FollowNetwork.Builder builder =
          FollowNetwork.builder(Messages.text("network.collapsed.title", whole.title(), called));
      for (int account = 0; account < names.size(); account++) {
        int first = firstMembers.get(account);
        boolean isGroup = !names.get(account).isEmpty();
        String id = isGroup ? column.name() + "=" + names.get(account) : whole.id(first);
        while (builder.hasAccount(id)) {
          id = id + "'";
        }
        builder.label(builder.account(id), label(account, isGroup, first));
      }
      double[] within = new double[names.size()];
      long leftOut = layers(builder, within);
      for (AttributeColumn one : whole.attributes()) {
        if (!one.name().equals(MEMBERS) && !one.name().equals(ARCS_WITHIN)) {
          builder.attribute(one.select(shared(one)));
        }
      }
      FollowNetwork made =
          builder
              .attribute(NumberColumn.of(MEMBERS, members))
              .attribute(NumberColumn.of(ARCS_WITHIN, within))
              .provenance(provenance(leftOut))
              .build();
      return new GroupCollapse(made, accountOf);
    }

    private String label(int account, boolean isGroup, int first) {
      return isGroup
          ? Messages.text("network.collapsed.label", names.get(account), (int) members[account])
          : whole.label(first);
    }

    private void number() {
      Map<String, Integer> known = new HashMap<>();
      int[] counts = new int[whole.accountCount()];
      for (int account : kept.stream().toArray()) {
        String name =
            group(column, account).filter(it -> groups.isEmpty() || groups.contains(it)).orElse("");
        Integer number = name.isEmpty() ? null : known.get(name);
        if (number == null) {
          number = names.size();
          names.add(name);
          firstMembers.add(account);
          if (!name.isEmpty()) {
            known.put(name, number);
          }
        }
        accountOf[account] = number;
        counts[number]++;
      }
      members = Arrays.stream(counts).limit(names.size()).asDoubleStream().toArray();
    }

    /** Adds the arcs up; returns how many ran within a group. */
    private long layers(FollowNetwork.Builder builder, double[] within) {
      long leftOut = 0;
      for (Layer layer : whole.layers()) {
        LayerBuilder sums = builder.layer(layer.kind(), layer.wave()).directed(layer.directed());
        boolean first = layer == whole.layers().getFirst();
        for (int account : kept.stream().toArray()) {
          for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
            int from = accountOf[account];
            int to = accountOf[layer.target(arc)];
            if (to != NONE && sums.arc(from, to, layer.weight(arc)) < 0) {
              leftOut++;
              within[from] += first ? 1 : 0;
            }
          }
        }
      }
      return leftOut;
    }

    /** For each new account a row with the value that its members share; −1 if they differ. */
    private int[] shared(AttributeColumn of) {
      int[] rows = new int[names.size()];
      Arrays.fill(rows, NONE);
      boolean[] differ = new boolean[rows.length];
      for (int account : kept.stream().toArray()) {
        int into = accountOf[account];
        if (of.isMissing(account)) {
          continue;
        }
        if (rows[into] == NONE) {
          rows[into] = account;
        } else if (!of.text(rows[into]).equals(of.text(account))) {
          differ[into] = true;
        }
      }
      for (int into = 0; into < rows.length; into++) {
        // Of the grouping attribute the group itself is kept, also where a list says more.
        if (differ[into] && !of.name().equals(column.name())) {
          rows[into] = NONE;
        }
      }
      return rows;
    }

    private Provenance provenance(long leftOut) {
      int collapsed = 0;
      int accounts = 0;
      for (int account = 0; account < names.size(); account++) {
        if (!names.get(account).isEmpty()) {
          collapsed++;
          accounts += (int) members[account];
        }
      }
      Provenance before = whole.provenance();
      List<String> notes = new ArrayList<>(before.notes());
      int hidden = whole.accountCount() - kept.cardinality();
      if (hidden > 0) {
        notes.addFirst(Messages.text("network.collapsed.hidden", hidden));
      }
      notes.addFirst(Messages.text("network.collapsed.note", called, collapsed, accounts, leftOut));
      return new Provenance(
          before.source(), before.format(), before.sha256(), before.notice(), notes);
    }
  }
}
