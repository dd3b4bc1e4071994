package attache.panels;

import attache.drawing.AttributeNames;
import attache.drawing.Numerals;
import attache.measures.FollowBacks;
import attache.measures.GroupTest;
import attache.measures.Groups;
import attache.measures.NetworkSummary;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What the study of follow-backs finds, in plain words. */
final class FollowBackWords {
  private FollowBackWords() {}

  /** The finding: how many follows are returned, beside chance. */
  static String finding(NetworkSummary summary) {
    if (summary.arcs() == 0) {
      return Messages.text("panels.follow-back.nobody");
    }
    String returned =
        Messages.text(
            "panels.follow-back.returned",
            percent(summary.reciprocity()),
            percent(summary.density()));
    if (Double.isNaN(summary.rho())) {
      return returned;
    }
    return returned
        + " "
        + Messages.text(
            summary.rho() > 0.1
                ? "panels.follow-back.beyond"
                : summary.rho() < -0.1
                    ? "panels.follow-back.below"
                    : "panels.follow-back.as-chance");
  }

  /** The dyad census, reciprocity and ρ in one line. */
  static String figures(NetworkSummary summary) {
    if (!summary.directed()) {
      return Messages.text(
          "panels.follow-back.figures.undirected",
          summary.mutualDyads(),
          summary.nullDyads(),
          MobilityWords.decimal(summary.density()));
    }
    return Messages.text(
        "panels.follow-back.figures",
        census(summary),
        Double.isNaN(summary.reciprocity()) ? "–" : MobilityWords.decimal(summary.reciprocity()),
        Double.isNaN(summary.rho()) ? "–" : MobilityWords.decimal(summary.rho()));
  }

  /** How many pairs are tied both ways, one way and not at all, with what chance would give. */
  private static String census(NetworkSummary summary) {
    return summary.accounts() < 2
        ? Messages.text("panels.follow-back.no-pairs")
        : Messages.text(
            "panels.follow-back.census",
            summary.mutualDyads(),
            Math.round(summary.mutualDyadsByChance()),
            summary.asymmetricDyads(),
            Math.round(summary.asymmetricDyadsByChance()),
            summary.nullDyads(),
            Math.round(summary.nullDyadsByChance()));
  }

  /** Whether ties stay within groups, beside chance. */
  static String groups(GroupTest test) {
    Groups groups = test.groups();
    String name = AttributeNames.brief(groups.attribute());
    if (Double.isNaN(test.index())) {
      return Messages.text("panels.follow-back.ei.none", name);
    }
    boolean chance = test.chance().p() > Numerals.CHANCE;
    return Messages.text(
        chance
            ? "panels.follow-back.ei.as-chance"
            : test.index() < test.expected()
                ? "panels.follow-back.ei.inward"
                : "panels.follow-back.ei.outward",
        MobilityWords.within(name),
        MobilityWords.decimal(test.index()),
        MobilityWords.decimal(test.expected()),
        Numerals.p(test.chance()));
  }

  /**
   * The E–I index of each group in the matrix's order, beside chance; empty if there are no ties.
   */
  static String eachGroup(GroupTest test) {
    Groups groups = test.groups();
    List<String> each = new ArrayList<>();
    for (int group : groups.largestFirst()) {
      if (!Double.isNaN(test.index(group))) {
        each.add(
            Messages.text(
                "panels.follow-back.ei.group",
                groups.name(group),
                MobilityWords.decimal(test.index(group)),
                MobilityWords.decimal(test.expected(group))));
      }
    }
    return each.isEmpty()
        ? ""
        : Messages.text("panels.follow-back.ei.each", String.join(", ", each));
  }

  /** What is to be known of one account. */
  static String account(FollowNetwork network, Layer layer, int account) {
    int mutual = FollowBacks.mutual(layer, account);
    int follows = layer.outDegree(account);
    int followers = layer.inDegree(account);
    return Messages.text(
        "panels.follow-back.account",
        network.label(account),
        follows == 0
            ? Messages.text("panels.follow-back.account.follows.none")
            : Messages.text("panels.follow-back.account.follows", follows, mutual),
        followers == 0
            ? Messages.text("panels.follow-back.account.followed.none")
            : Messages.text("panels.follow-back.account.followed", followers, mutual));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
