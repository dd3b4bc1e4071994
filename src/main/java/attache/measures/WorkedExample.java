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
import java.util.stream.Collectors;
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
          Measures.BETWEENNESS_NORMALIZED,
          Measures.BETWEENNESS_UNDIRECTED,
          Measures.BETWEENNESS_UNDIRECTED_NORMALIZED,
          Measures.COMMON_SOURCE,
          Measures.HARMONIC_IN,
          Measures.HARMONIC_OUT,
          Measures.CLUSTERING,
          Measures.CONSTRAINT,
          Measures.EFFECTIVE_SIZE,
          Measures.EFFICIENCY);

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
    WorkedPaths paths = new WorkedPaths(network, layer, account, most);
    return switch (measure) {
      case Measures.IN_DEGREE -> example.inDegree();
      case Measures.OUT_DEGREE -> example.outDegree();
      case Measures.MUTUAL -> example.mutual();
      case Measures.RECIPROCITY -> example.reciprocity();
      case Measures.RECIPROCITY_GIVEN -> example.reciprocityGiven();
      case Measures.BETWEENNESS -> paths.betweenness(Reading.FLOW, progress);
      case Measures.BETWEENNESS_NORMALIZED -> paths.normalized(Reading.FLOW, progress);
      case Measures.BETWEENNESS_UNDIRECTED -> paths.betweenness(Reading.BRIDGE, progress);
      case Measures.BETWEENNESS_UNDIRECTED_NORMALIZED -> paths.normalized(Reading.BRIDGE, progress);
      case Measures.COMMON_SOURCE -> example.commonSource(progress);
      case Measures.HARMONIC_IN -> paths.harmonic(true);
      case Measures.HARMONIC_OUT -> paths.harmonic(false);
      case Measures.CLUSTERING -> example.clustering();
      case Measures.CONSTRAINT -> example.constraint();
      case Measures.EFFECTIVE_SIZE -> example.effectiveSize();
      case Measures.EFFICIENCY -> example.efficiency();
      default -> throw new IllegalArgumentException(measure + " is not worked out");
    };
  }

  private List<String> inDegree() {
    int count = layer.inDegree(account);
    return List.of(
        Messages.text(
            counted("measures.worked.in_degree"), names(u -> layer.follows(u, account)), count));
  }

  private List<String> outDegree() {
    return List.of(
        Messages.text(
            counted("measures.worked.out_degree"),
            names(u -> layer.follows(account, u)),
            layer.outDegree(account)));
  }

  private List<String> mutual() {
    return List.of(
        Messages.text(
            counted("measures.worked.mutual"),
            names(u -> layer.mutual(account, u)),
            PerAccount.mutual(layer, account)));
  }

  /** The sentence on some ties, or that on all where they have no direction. */
  private String counted(String key) {
    return layer.directed() ? key : "measures.worked.degree";
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

  private List<String> effectiveSize() {
    return List.copyOf(sizes(StructuralHoles.of(layer, false).around(account)));
  }

  private List<String> sizes(StructuralHoles.Ego ego) {
    List<StructuralHoles.Contact> contacts = ego.contacts();
    if (contacts.isEmpty()) {
      return List.of(Messages.text("measures.worked.constraint.none"));
    }
    List<String> lines = new ArrayList<>();
    double shown = 0;
    for (StructuralHoles.Contact contact : contacts.subList(0, Math.min(most, contacts.size()))) {
      double own = 1 - contact.redundancy();
      lines.add(
          Messages.text(
              "measures.worked.size.contact",
              network.label(contact.account()),
              MeasureText.value(Scale.SCORE, contact.redundancy()),
              MeasureText.value(Scale.SCORE, own)));
      shown += own;
    }
    if (contacts.size() > most) {
      lines.add(
          Messages.text(
              "measures.worked.constraint.more",
              contacts.size() - most,
              MeasureText.value(Scale.SCORE, Math.max(0, ego.effectiveSize() - shown))));
    }
    lines.add(
        Messages.text(
            "measures.worked.constraint.result",
            MeasureText.value(Scale.SCORE, ego.effectiveSize())));
    return lines;
  }

  private List<String> efficiency() {
    StructuralHoles.Ego ego = StructuralHoles.of(layer, false).around(account);
    List<String> lines = new ArrayList<>(sizes(ego));
    if (!ego.contacts().isEmpty()) {
      lines.add(
          Messages.text(
              "measures.worked.efficiency",
              MeasureText.value(Scale.SCORE, ego.effectiveSize()),
              ego.contacts().size(),
              MeasureText.value(Scale.SHARE, ego.efficiency())));
    }
    return List.copyOf(lines);
  }

  private List<String> commonSource(Progress progress) {
    long followers = layer.inDegree(account);
    long pairs = followers * (followers - 1) / 2;
    if (pairs == 0) {
      return List.of(Messages.text("measures.worked.source.none"));
    }
    BrokeredPairs found = BrokeredPairs.of(layer, account, Reading.COMMON_SOURCE, most, progress);
    String some =
        found.pairs().stream()
            .map(
                pair ->
                    Messages.text(
                        "measures.worked.source.pair",
                        network.label(pair.from()),
                        network.label(pair.to())))
            .collect(Collectors.joining("; "));
    List<String> lines = new ArrayList<>();
    lines.add(
        Messages.text(
            "measures.worked.followed", names(u -> layer.follows(u, account)), followers));
    lines.add(
        Messages.text("measures.worked.source.pairs", pairs, pairs - found.count(), found.count()));
    if (!found.pairs().isEmpty()) {
      lines.add(
          found.count() > most
              ? Messages.text("measures.worked.names.more", some, found.count() - most)
              : some);
    }
    return List.copyOf(lines);
  }

  private List<String> clustering() {
    Neighbours ties = Neighbours.tied(layer);
    long tied = (long) ties.start()[account + 1] - ties.start()[account];
    long pairs = tied * (tied - 1) / 2;
    String who =
        Messages.text(
            "measures.worked.clustering.tied",
            names(u -> layer.follows(u, account) || layer.follows(account, u)),
            tied);
    if (pairs == 0) {
      return List.of(who, Messages.text("measures.worked.clustering.none"));
    }
    long closed = new Closure(ties).closedPairs(account);
    return List.of(
        who,
        Messages.text(
            "measures.worked.clustering.pairs",
            pairs,
            closed,
            MeasureText.value(Scale.SHARE, (double) closed / pairs)));
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
