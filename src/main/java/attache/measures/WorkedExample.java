package attache.measures;

import attache.measures.Measure.Scale;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How an account's number was counted, step by step on its own ties, in sentences with the names of
 * the accounts. Long lists are cut, and say by how much.
 */
public final class WorkedExample {
  /** The measures that can be worked out so. */
  public static final Set<String> MEASURES =
      Set.of(
          Measures.IN_DEGREE,
          Measures.OUT_DEGREE,
          Measures.MUTUAL,
          Measures.RECIPROCITY,
          Measures.RECIPROCITY_GIVEN,
          Measures.BETWEENNESS,
          Measures.CONSTRAINT);

  private final FollowNetwork network;
  private final Layer layer;
  private final int account;
  private final int most;

  private WorkedExample(FollowNetwork network, Layer layer, int account, int most) {
    this.network = network;
    this.layer = layer;
    this.account = account;
    this.most = most;
  }

  /**
   * Works a measure out for an account.
   *
   * @param network names the accounts
   * @param layer one of its layers
   * @param measure one of {@link #MEASURES}
   * @param most how many accounts, pairs or contacts to write out at most
   * @return a sentence a step, the last with the result
   * @throws IllegalArgumentException if it is another measure
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  public static List<String> of(
      FollowNetwork network,
      Layer layer,
      String measure,
      int account,
      int most,
      Progress progress) {
    WorkedExample example = new WorkedExample(network, layer, account, most);
    return switch (measure) {
      case Measures.IN_DEGREE -> example.inDegree();
      case Measures.OUT_DEGREE -> example.outDegree();
      case Measures.MUTUAL -> example.mutual();
      case Measures.RECIPROCITY -> example.reciprocity();
      case Measures.RECIPROCITY_GIVEN -> example.reciprocityGiven();
      case Measures.BETWEENNESS -> example.betweenness(progress);
      case Measures.CONSTRAINT -> example.constraint();
      default -> throw new IllegalArgumentException(measure + " is not worked out");
    };
  }

  private List<String> inDegree() {
    int count = layer.inDegree(account);
    return List.of(
        Messages.text("measures.worked.in_degree", names(u -> layer.follows(u, account)), count));
  }

  private List<String> outDegree() {
    return List.of(
        Messages.text(
            "measures.worked.out_degree",
            names(u -> layer.follows(account, u)),
            layer.outDegree(account)));
  }

  private List<String> mutual() {
    return List.of(
        Messages.text(
            "measures.worked.mutual",
            names(u -> layer.mutual(account, u)),
            PerAccount.mutual(layer, account)));
  }

  private List<String> reciprocityGiven() {
    int followers = layer.inDegree(account);
    int back = PerAccount.mutual(layer, account);
    if (followers == 0) {
      return List.of(Messages.text("measures.worked.reciprocity_given.nobody"));
    }
    return List.of(
        Messages.text("measures.worked.followed", names(u -> layer.follows(u, account)), followers),
        Messages.text(
            "measures.worked.reciprocity_given", names(u -> layer.mutual(account, u)), back),
        quotient(back, followers));
  }

  private static String quotient(int part, int whole) {
    return Messages.text(
        "measures.worked.reciprocity.result",
        part,
        whole,
        MeasureText.value(Scale.SHARE, (double) part / whole));
  }

  private List<String> reciprocity() {
    int followed = layer.outDegree(account);
    int back = PerAccount.mutual(layer, account);
    if (followed == 0) {
      return List.of(Messages.text("measures.worked.reciprocity.nobody"));
    }
    return List.of(
        Messages.text("measures.worked.follows", names(u -> layer.follows(account, u)), followed),
        Messages.text("measures.worked.reciprocity", names(u -> layer.mutual(account, u)), back),
        quotient(back, followed));
  }

  private List<String> betweenness(Progress progress) {
    BrokeredPairs found = BrokeredPairs.of(layer, account, Reading.FLOW, most, progress);
    List<String> lines = new ArrayList<>();
    double shown = 0;
    for (BrokeredPairs.Pair pair : found.pairs()) {
      ShortestPaths paths = ShortestPaths.follows(layer, pair.from(), pair.to());
      lines.add(
          Messages.text(
              "measures.worked.betweenness.pair",
              network.label(pair.from()),
              network.label(pair.to()),
              MeasureText.value(Scale.COUNT, Math.rint(pair.share() * paths.count())),
              MeasureText.value(Scale.COUNT, paths.count()),
              pair.only() ? "1" : MeasureText.value(Scale.PAIRS, pair.share()),
              paths.count() == 1 ? 0 : Math.rint(pair.share() * paths.count()) == 1 ? 1 : 2));
      shown += pair.share();
    }
    if (found.count() > most) {
      lines.add(
          Messages.text(
              "measures.worked.betweenness.more",
              found.count() - most,
              MeasureText.value(Scale.PAIRS, Math.max(0, found.total() - shown))));
    }
    lines.add(
        Messages.text(
            "measures.worked.betweenness.result", MeasureText.value(Scale.PAIRS, found.total())));
    return List.copyOf(lines);
  }

  private List<String> constraint() {
    StructuralHoles.Ego ego = StructuralHoles.of(layer, false).around(account);
    List<String> lines = new ArrayList<>();
    double shown = 0;
    for (StructuralHoles.Contact contact :
        ego.contacts().subList(0, Math.min(most, ego.contacts().size()))) {
      lines.add(
          Messages.text(
              "measures.worked.constraint.contact",
              network.label(contact.account()),
              MeasureText.value(Scale.SCORE, contact.share()),
              MeasureText.value(
                  Scale.SCORE, Math.max(0, Math.sqrt(contact.constraint()) - contact.share())),
              MeasureText.value(Scale.SCORE, contact.constraint())));
      shown += contact.constraint();
    }
    if (ego.contacts().size() > most) {
      lines.add(
          Messages.text(
              "measures.worked.constraint.more",
              ego.contacts().size() - most,
              MeasureText.value(Scale.SCORE, Math.max(0, ego.constraint() - shown))));
    }
    lines.add(
        ego.contacts().isEmpty()
            ? Messages.text("measures.worked.constraint.none")
            : Messages.text(
                "measures.worked.constraint.result",
                MeasureText.value(Scale.SCORE, ego.constraint())));
    return List.copyOf(lines);
  }

  /** The names of some accounts: "Chile, Peru and 12 more"; "nobody" for none. */
  private String names(IntPredicate chosen) {
    int[] accounts = IntStream.range(0, layer.accountCount()).filter(chosen).toArray();
    if (accounts.length == 0) {
      return Messages.text("measures.worked.nobody");
    }
    String listed =
        String.join(", ", IntStream.of(accounts).limit(most).mapToObj(network::label).toList());
    return accounts.length <= most
        ? listed
        : Messages.text("measures.worked.names.more", listed, accounts.length - most);
  }
}
