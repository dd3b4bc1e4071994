package attache.measures;

import attache.text.Messages;
import java.util.Set;

/**
 * What an account's numbers mean, as sentences with those numbers in them: “Followed by 41 of its
 * 55 peers: rank 3 of 56.” Peers are the other accounts of the network.
 */
public final class InPlainWords {
  private static final Set<String> DEGREES =
      Set.of(Measures.IN_DEGREE, Measures.OUT_DEGREE, Measures.MUTUAL);

  private static final Measure NORMALIZED =
      Measures.get(Measures.BETWEENNESS_NORMALIZED).orElseThrow();

  private InPlainWords() {}

  /**
   * What an account's score means, with that score and its rank.
   *
   * @param measure any measure
   * @param scores the scores that it gave
   */
  public static String of(Measure measure, Scores scores, int account) {
    return switch (measure.key()) {
      case Measures.IN_DEGREE -> inDegree(scores, account);
      case Measures.OUT_DEGREE -> outDegree(scores, account);
      case Measures.MUTUAL -> mutual(scores, account);
      default -> sentence(measure, scores, account);
    };
  }

  /**
   * What a score says of an account of a layer whose ties have a direction, or none: then
   * following, being followed and both are one.
   */
  public static String of(Measure measure, Scores scores, int account, boolean directed) {
    return directed || !DEGREES.contains(measure.key())
        ? of(measure, scores, account)
        : degree(scores, account);
  }

  private static String sentence(Measure measure, Scores scores, int account) {
    String words = "measures." + measure.key() + ".words";
    if (!scores.isDefined(account)) {
      return Messages.has(words + ".undefined")
          ? Messages.text(words + ".undefined")
          : Messages.text("measures.words.undefined");
    }
    double value = scores.value(account);
    boolean exact = scores.estimate().isEmpty();
    if (exact && value == 0 && Messages.has(words + ".zero")) {
      return Messages.text(words + ".zero", rank(scores, account));
    }
    if (exact && Scores.same(value, 1) && Messages.has(words + ".one")) {
      return Messages.text(words + ".one", rank(scores, account));
    }
    return Messages.text(words, MeasureText.value(measure, scores, account), rank(scores, account));
  }

  /** How many of its peers follow an account, and which rank that is. */
  public static String inDegree(Scores inDegree, int account) {
    return counted("measures.words.in_degree", inDegree, account);
  }

  /** To how many of its peers an account is tied, if no tie has a direction, and which rank. */
  public static String degree(Scores degree, int account) {
    return counted("measures.words.degree", degree, account);
  }

  /** How many of its peers an account follows, and which rank that is. */
  public static String outDegree(Scores outDegree, int account) {
    return counted("measures.words.out_degree", outDegree, account);
  }

  /** With how many of its peers an account follows each other, and which rank that is. */
  public static String mutual(Scores mutual, int account) {
    return counted("measures.words.mutual", mutual, account);
  }

  /**
   * On what share of the shortest paths between its peers an account lies, which rank that is, and
   * how it compares with the account's in-degree rank.
   *
   * @param betweenness normalised directed betweenness
   * @param inDegree in-degrees of the same accounts
   * @param directed whether ties have a direction
   */
  public static String betweenness(
      Scores betweenness, Scores inDegree, int account, boolean directed) {
    if (inDegree.rankedCount() < 3) {
      return Messages.text("measures.words.betweenness.no_pairs");
    }
    double value = betweenness.value(account);
    if (Double.isNaN(value)) {
      return Messages.text("measures.words.undefined");
    }
    if (value == 0 && betweenness.estimate().isEmpty()) {
      return Messages.text("measures.words.betweenness.none", rank(betweenness, account));
    }
    return Messages.text(
        "measures.words.betweenness",
        MeasureText.value(NORMALIZED, betweenness, account),
        rank(betweenness, account),
        places(inDegree.rank(account) - betweenness.rank(account), directed));
  }

  /**
   * Which rank an account has: "rank 3 of 56", or "shared rank 3 of 56"; "no rank" if undefined.
   */
  public static String rank(Scores scores, int account) {
    int rank = scores.rank(account);
    return switch (scores.sharedBy(account)) {
      case 0 -> Messages.text("measures.words.rank.none");
      case 1 -> Messages.text("measures.words.rank", rank, scores.rankedCount());
      default -> Messages.text("measures.words.rank.shared", rank, scores.rankedCount());
    };
  }

  private static String places(int above, boolean directed) {
    int kind = directed ? 1 : 0;
    return switch (Integer.signum(above)) {
      case 1 -> Messages.text("measures.words.places.above", above, kind);
      case 0 -> Messages.text("measures.words.places.same", kind);
      default -> Messages.text("measures.words.places.below", -above, kind);
    };
  }

  /** A sentence on a number of peers; an only peer is not counted. */
  private static String counted(String key, Scores scores, int account) {
    if (!scores.isDefined(account)) {
      return Messages.text("measures.words.undefined");
    }
    int peers = scores.rankedCount() - 1;
    if (peers == 0) {
      return Messages.text("measures.words.no_peers");
    }
    int value = (int) scores.value(account);
    if (peers == 1) {
      return Messages.text(key + ".only_peer", value, rank(scores, account));
    }
    return Messages.text(key, peers(value, peers), rank(scores, account));
  }

  private static String peers(int value, int peers) {
    if (value == 0) {
      return Messages.text("measures.words.no_peer", peers);
    }
    return value == peers
        ? Messages.text("measures.words.all_peers", peers)
        : Messages.text("measures.words.some_peers", value, peers);
  }
}
