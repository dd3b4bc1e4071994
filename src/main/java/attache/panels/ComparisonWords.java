package attache.panels;

import attache.drawing.ComparisonListings;
import attache.drawing.ComparisonText;
import attache.drawing.Numerals;
import attache.drawing.PickedTie;
import attache.facts.Countries;
import attache.facts.Country;
import attache.measures.Measures;
import attache.measures.RankMoves;
import attache.measures.Scores;
import attache.measures.TieChanges;
import attache.network.AlignedNetworks;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.StudiedComparison;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** What the study that compares networks finds, in plain words. */
final class ComparisonWords {
  private static final int MOST_NAMES = 3;

  /** Letters of a name that is long where several stand in one sentence. */
  private static final int LONG = 12;

  private final ViewState view;
  private final StudiedComparison compared;
  private final AlignedNetworks aligned;

  ComparisonWords(ViewState view, StudiedComparison compared) {
    this.view = view;
    this.compared = compared;
    aligned = compared.aligned();
  }

  private String name(int which) {
    return compared.parts().get(which).brief();
  }

  private String label(int account) {
    return aligned.together().label(account);
  }

  /** The finding of the chart that is shown. */
  String finding() {
    if (compared.parts().size() < 2) {
      return Messages.text("panels.networks.one");
    }
    if (compared.shown().count() == 0) {
      return Messages.text("panels.networks.nobody-left");
    }
    if (!compared.isAnyShared()) {
      return Messages.text("panels.networks.nothing-shared");
    }
    return switch (view.study().comparison().chart()) {
      case SIDE_BY_SIDE -> sideBySide();
      case DIFFERENCE -> ComparisonText.difference(view, compared);
      case TIME -> Messages.text("panels.networks.time", stability());
      case RANKS -> ranks();
      case CARD ->
          compared.focus(view).isPresent()
              ? card(compared.focus(view).getAsInt())
              : Messages.text("panels.networks.card.none");
    };
  }

  private String sideBySide() {
    int everywhere = 0;
    for (int account = 0; account < aligned.accountCount(); account++) {
      boolean counted = compared.shown().contains(account);
      everywhere += counted && compared.sampledIn(account) == aligned.size() ? 1 : 0;
    }
    StringJoiner each = new StringJoiner("; ");
    for (int which = 0; which < aligned.size(); which++) {
      int accounts = compared.shown().accountCount(which);
      int arcs = compared.shown().arcCount(which);
      each.add(
          Messages.text(
              "panels.networks.side.part",
              name(which),
              Numerals.tenths(accounts == 0 ? 0 : (double) arcs / accounts),
              Math.max(0, accounts - 1)));
    }
    return Messages.text(
        "panels.networks.side",
        everywhere,
        aligned.size(),
        each.toString(),
        compared.isAnyDirected() ? 1 : 0);
  }

  /** The name of a network, or the letter of its chip where long names would make a long tale. */
  private String called(int which) {
    boolean isLong = compared.parts().stream().anyMatch(part -> part.brief().length() > LONG);
    return aligned.size() > 2 && isLong ? ComparisonListings.letter(which) : name(which);
  }

  /** How many ties stay from each network to the next. */
  private String stability() {
    StringJoiner each = new StringJoiner("; ");
    for (int from = 0; from + 1 < aligned.size(); from++) {
      TieChanges changes = compared.changes(from, from + 1);
      each.add(
          Double.isNaN(changes.stability())
              ? Messages.text("panels.networks.time.none", called(from), called(from + 1))
              : Messages.text(
                  "panels.networks.time.part",
                  called(from),
                  called(from + 1),
                  Math.round(100 * changes.stability())));
    }
    return each.toString();
  }

  private String ranks() {
    String measure = view.study().comparison().measure();
    Optional<RankMoves> moves = compared.moves(measure, compared.from(view), compared.to(view));
    if (moves.isEmpty() || moves.get().moves().size() < 2) {
      return Messages.text("panels.networks.ranks.none");
    }
    List<RankMoves.Move> all = moves.get().moves();
    RankMoves.Move first = all.getFirst();
    RankMoves.Move last = all.getLast();
    String by = within(MeasureWords.name(measure, compared.isAnyDirected()));
    if (!(first.points() > 0) && !(last.points() < 0)) {
      return Messages.text("panels.networks.ranks.still", by);
    }
    return Messages.text(
        "panels.networks.ranks",
        name(compared.from(view)),
        name(compared.to(view)),
        by,
        label(first.actor()),
        Numerals.plain(first.percentileBefore()),
        Numerals.plain(first.percentileAfter()),
        label(last.actor()),
        Numerals.plain(last.percentileBefore()),
        Numerals.plain(last.percentileAfter()));
  }

  private static String within(String name) {
    return name.substring(1).chars().anyMatch(Character::isUpperCase)
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Where an account stands in each network. */
  private String card(int account) {
    StringJoiner each = new StringJoiner("; ");
    for (int which = 0; which < aligned.size(); which++) {
      each.add(
          aligned.isSampled(account, which)
              ? Messages.text(
                  "panels.networks.card.part",
                  name(which),
                  rank(Measures.IN_DEGREE, account, which),
                  ranked(which),
                  rank(Measures.BETWEENNESS, account, which),
                  within(MeasureWords.name(Measures.IN_DEGREE, compared.isAnyDirected())))
              : Messages.text("panels.networks.card.absent", name(which)));
    }
    return Messages.text("panels.networks.card", label(account), each.toString());
  }

  private int ranked(int which) {
    return compared.shown().refersToAll()
        ? compared.parts().get(which).network().accountCount()
        : compared.shown().accountCount(which);
  }

  /** The rank as rankings show it: equal scores share the first place. */
  private String rank(String measure, int account, int which) {
    Optional<Scores> scores = compared.scores(measure, which);
    return scores
        .filter(known -> known.isDefined(account))
        .map(known -> ComparisonListings.rank(known, account))
        .orElse("–");
  }

  /** The networks that the chart tells of: all, or two where it tells what became of them. */
  private List<Integer> told() {
    return switch (view.study().comparison().chart()) {
      case DIFFERENCE, RANKS -> List.of(compared.from(view), compared.to(view));
      case SIDE_BY_SIDE, TIME, CARD -> IntStream.range(0, aligned.size()).boxed().toList();
    };
  }

  /** What is to be known of an account that is pointed at. */
  String account(int account) {
    List<String> sentences = new ArrayList<>();
    StringJoiner each = new StringJoiner("; ");
    for (int which : told()) {
      Layer layer = compared.shown().measured(which);
      each.add(
          aligned.isSampled(account, which)
              ? Messages.text(
                  compared.isAnyDirected()
                      ? "panels.networks.account.part"
                      : "panels.networks.account.tied",
                  name(which),
                  layer.inDegree(account),
                  layer.outDegree(account))
              : Messages.text("panels.networks.account.absent", name(which)));
    }
    sentences.add(Messages.text("panels.networks.account", label(account), each.toString()));
    int from = compared.from(view);
    int to = compared.to(view);
    if (from != to
        && !compared.isByCountry()
        && aligned.isSampled(account, from)
        && aligned.isSampled(account, to)) {
      TieChanges changes = compared.changes(from, to);
      sentences.add(
          Messages.text(
              compared.isAnyDirected()
                  ? "panels.networks.account.changes"
                  : "panels.networks.account.changes.tied",
              name(from),
              name(to),
              followers(changes.gained(), account),
              followers(changes.lost(), account),
              followed(changes.gained(), account),
              followed(changes.lost(), account)));
    }
    return String.join(" ", sentences);
  }

  private static long followers(List<TieChanges.Follow> follows, int account) {
    return follows.stream().filter(follow -> follow.followed() == account).count();
  }

  private static long followed(List<TieChanges.Follow> follows, int account) {
    return follows.stream().filter(follow -> follow.follower() == account).count();
  }

  /** What is to be known of a tie that is pointed at, in every network, both ways. */
  String tie(PickedTie tie) {
    StringJoiner each = new StringJoiner("; ");
    for (int which = 0; which < aligned.size(); which++) {
      each.add(name(which) + ": " + between(tie.follower(), tie.followed(), which));
    }
    return each.toString();
  }

  private String between(int one, int other, int which) {
    if (!aligned.isSampled(one, which)) {
      return Messages.text("panels.networks.tie.absent", label(one));
    }
    if (!aligned.isSampled(other, which)) {
      return Messages.text("panels.networks.tie.absent", label(other));
    }
    Layer layer = aligned.layer(which);
    boolean there = layer.follows(one, other);
    boolean back = layer.follows(other, one);
    if (!layer.directed()) {
      return Messages.text(
          there ? "panels.networks.tie.tied" : "panels.networks.tie.apart",
          label(one),
          label(other));
    }
    if (there && back) {
      return Messages.text("panels.networks.tie.mutual", label(one), label(other));
    }
    if (there || back) {
      return Messages.text(
          "panels.networks.tie.one-way", label(there ? one : other), label(there ? other : one));
    }
    return Messages.text("panels.networks.tie.none", label(one), label(other));
  }

  private String matched() {
    int unmatched = aligned.unmatchedCount();
    if (!compared.isByCountry()) {
      return Messages.text("panels.networks.by-id");
    }
    if (unmatched == 0) {
      return Messages.text("panels.networks.by-country");
    }
    List<String> shared =
        aligned.match().unclear().stream()
            .map(code -> Countries.find(code).map(Country::name).orElse(code))
            .toList();
    if (shared.isEmpty()) {
      return Messages.text("panels.networks.by-country.unknown", unmatched);
    }
    String names = String.join(", ", shared.stream().limit(MOST_NAMES).toList());
    int more = shared.size() - MOST_NAMES;
    return Messages.text(
        "panels.networks.by-country.shared",
        unmatched,
        more > 0 ? Messages.text("panels.mobility.names.more", names, more) : names);
  }

  /** How accounts were matched, and who could not be. */
  String matching() {
    List<String> said = new ArrayList<>(List.of(matched()));
    said.addAll(ComparisonText.silent(compared));
    if (!view.filter().isEmpty()) {
      said.add(ComparisonText.filter(view, compared));
    }
    said.addAll(ComparisonText.estimates(view, compared));
    String notice = aligned.together().provenance().notice();
    if (!notice.isBlank()) {
      said.add(notice);
    }
    return String.join(" · ", said);
  }
}
