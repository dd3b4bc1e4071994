package attache.measures;

import attache.network.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Burt's structural holes (1992): how far an account's contacts are tied to each other, so that it
 * cannot play between them. The strength of a tie is a_ij + a_ji, that is 1 for a one-way and 2 for
 * a mutual follow, or the sum of both weights. Contacts are all accounts tied either way. Not safe
 * for use by several threads.
 */
public final class StructuralHoles {
  private final Neighbours ties;

  /** Strength of each tie, in the order of the rows. */
  private final double[] strength;

  /** All strength of an account, and its strongest tie. */
  private final double[] whole;

  private final double[] strongest;

  /** Which share of the strength of the account in hand goes to its contacts; else 0. */
  private final double[] share;

  private final double[] indirect;

  /**
   * A contact of an account.
   *
   * @param account the contact
   * @param share p_vj, the share of the account's strength of ties that goes to this contact
   * @param constraint c_vj = (p_vj + Σ_q p_vq·p_qj)², how much the account depends on it; summed
   *     over all contacts it is the account's constraint
   * @param redundancy Σ_q p_vq·m_jq, how far the contact is tied to the account's other contacts; 1
   *     less that, summed over all contacts, is the effective size
   */
  public record Contact(int account, double share, double constraint, double redundancy) {}

  /**
   * The structural holes around an account.
   *
   * @param constraint Σ_j c_vj; low means broker; NaN without contacts
   * @param effectiveSize Σ_j (1 − Σ_q p_vq·m_jq), with m_jq the strength of a tie ÷ the strongest
   *     tie of j: the contacts less their redundancy; NaN without contacts
   * @param efficiency effective size ÷ number of contacts, 0 to 1 (Borgatti 1997); NaN without
   *     contacts
   * @param contacts the contacts, the most constraining first
   */
  public record Ego(
      double constraint, double effectiveSize, double efficiency, List<Contact> contacts) {
    /** Keeps a copy of the contacts. */
    public Ego {
      contacts = List.copyOf(contacts);
    }
  }

  private StructuralHoles(Neighbours ties, double[] strength) {
    this.ties = ties;
    this.strength = strength;
    int accounts = ties.accountCount();
    whole = new double[accounts];
    strongest = new double[accounts];
    share = new double[accounts];
    indirect = new double[accounts];
    for (int account = 0; account < accounts; account++) {
      for (int tie = start(account); tie < end(account); tie++) {
        whole[account] += strength[tie];
        strongest[account] = Math.max(strongest[account], strength[tie]);
      }
    }
  }

  /**
   * Prepares a layer. Takes O(n + m log d).
   *
   * @param weighted whether arcs count by their weights rather than once each
   */
  public static StructuralHoles of(Layer layer, boolean weighted) {
    Neighbours ties = Neighbours.tied(layer);
    double[] strength = new double[ties.size()];
    for (int account = 0; account < ties.accountCount(); account++) {
      for (int tie = ties.start()[account]; tie < ties.start()[account + 1]; tie++) {
        strength[tie] =
            weight(layer, layer.arc(account, ties.to()[tie]), weighted)
                + weight(layer, layer.arc(ties.to()[tie], account), weighted);
      }
    }
    return new StructuralHoles(ties, strength);
  }

  private static double weight(Layer layer, int arc, boolean weighted) {
    if (arc < 0) {
      return 0;
    }
    return weighted ? layer.weight(arc) : 1;
  }

  /** The structural holes around an account. Takes O(Σ d) over its contacts' degrees d. */
  public Ego around(int account) {
    int contacts = end(account) - start(account);
    if (contacts == 0) {
      return new Ego(Double.NaN, Double.NaN, Double.NaN, List.of());
    }
    takeShares(account);
    List<Contact> found = new ArrayList<>(contacts);
    double constraint = 0;
    for (int tie = start(account); tie < end(account); tie++) {
      int contact = ties.to()[tie];
      double dependence = share[contact] + indirect[contact];
      constraint += dependence * dependence;
      found.add(new Contact(contact, share[contact], dependence * dependence, redundancy(contact)));
    }
    double size = effectiveSize(account);
    dropShares(account);
    found.sort(Comparator.comparingDouble(Contact::constraint).reversed());
    return new Ego(constraint, size, size / contacts, found);
  }

  /** Burt's constraint alone; NaN without contacts. */
  double constraint(int account) {
    takeShares(account);
    double constraint = start(account) == end(account) ? Double.NaN : 0;
    for (int tie = start(account); tie < end(account); tie++) {
      double dependence = share[ties.to()[tie]] + indirect[ties.to()[tie]];
      constraint += dependence * dependence;
    }
    dropShares(account);
    return constraint;
  }

  /** The effective size alone; NaN without contacts. */
  double size(int account) {
    takeShares(account);
    double size = start(account) == end(account) ? Double.NaN : effectiveSize(account);
    dropShares(account);
    return size;
  }

  /** The efficiency alone; NaN without contacts. */
  double efficiency(int account) {
    return size(account) / (end(account) - start(account));
  }

  private void takeShares(int account) {
    for (int tie = start(account); tie < end(account); tie++) {
      share[ties.to()[tie]] = strength[tie] / whole[account];
    }
    for (int tie = start(account); tie < end(account); tie++) {
      int between = ties.to()[tie];
      double along = share[between] / whole[between];
      for (int onward = start(between); onward < end(between); onward++) {
        indirect[ties.to()[onward]] += along * strength[onward];
      }
    }
  }

  private double effectiveSize(int account) {
    double size = 0;
    for (int tie = start(account); tie < end(account); tie++) {
      size += 1 - redundancy(ties.to()[tie]);
    }
    return size;
  }

  private double redundancy(int contact) {
    double redundancy = 0;
    for (int onward = start(contact); onward < end(contact); onward++) {
      redundancy += share[ties.to()[onward]] * strength[onward];
    }
    return redundancy / strongest[contact];
  }

  private void dropShares(int account) {
    for (int tie = start(account); tie < end(account); tie++) {
      int between = ties.to()[tie];
      share[between] = 0;
      for (int onward = start(between); onward < end(between); onward++) {
        indirect[ties.to()[onward]] = 0;
      }
    }
  }

  private int start(int account) {
    return ties.start()[account];
  }

  private int end(int account) {
    return ties.start()[account + 1];
  }
}
