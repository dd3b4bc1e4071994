package attache.cli;

import attache.measures.NetworkComparison;
import attache.measures.RankMoves;
import attache.measures.TieChanges;
import attache.network.AccountMatch;
import attache.view.ShownActors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** How a comparison is written: a row an actor, a row a tie, or a row of statistics. */
final class ComparisonWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> TIE_COLUMNS = List.of("follower", "followed", "change");
  private static final List<String> RANKS =
      List.of("rank_a", "rank_b", "percentile_a", "percentile_b", "points", "places");

  private final NetworkComparison comparison;
  private final ShownActors left;
  private final AccountMatch match;
  private final String measure;

  /**
   * @param left whom of the two networks the filter leaves, with accounts that match nothing
   */
  ComparisonWriter(NetworkComparison comparison, ShownActors left, String measure) {
    this.comparison = comparison;
    this.left = left;
    this.measure = measure;
    match = comparison.match();
  }

  private List<String> columns() {
    return Stream.of(
            List.of("key", "label", "account_a", "account_b", measure + "_a", measure + "_b"),
            RANKS)
        .flatMap(List::stream)
        .toList();
  }

  /** First those in both, the greatest climb first; then those that one network lacks. */
  private List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    Set<Integer> ranked = new HashSet<>();
    for (RankMoves.Move move : comparison.moves().moves()) {
      ranked.add(move.actor());
      List<Object> cells = actor(move.actor());
      cells.addAll(
          List.of(
              move.before(),
              move.after(),
              move.percentileBefore(),
              move.percentileAfter(),
              move.points(),
              move.places()));
      rows.add(cells);
    }
    for (int actor : comparison.actors()) {
      if (!ranked.contains(actor)) {
        List<Object> cells = actor(actor);
        RANKS.forEach(any -> cells.add(Double.NaN));
        rows.add(cells);
      }
    }
    return rows;
  }

  private List<Object> actor(int actor) {
    OptionalInt first = match.account(actor, 0);
    OptionalInt second = match.account(actor, 1);
    List<Object> cells = new ArrayList<>(List.of(match.key(actor), match.label(actor)));
    cells.add(first.isPresent() ? match.networks().getFirst().id(first.getAsInt()) : "");
    cells.add(second.isPresent() ? match.networks().getLast().id(second.getAsInt()) : "");
    cells.add(first.isPresent() ? comparison.scores().value(first.getAsInt()) : Double.NaN);
    cells.add(second.isPresent() ? comparison.scoresAfter().value(second.getAsInt()) : Double.NaN);
    return cells;
  }

  /** A row an actor. */
  Listing accounts() {
    return new Listing(
        columns(),
        rows -> {
          for (List<Object> cells : rows()) {
            rows.add(cells);
          }
        });
  }

  /** A row a tie, by what became of it. */
  Listing ties() {
    return new Listing(
        TIE_COLUMNS, rows -> addTies(rows, match::key), rows -> addTies(rows, match::label));
  }

  private void addTies(Listing.Sink rows, IntFunction<String> name) throws IOException {
    for (Map.Entry<String, List<TieChanges.Follow>> change : changes().entrySet()) {
      for (TieChanges.Follow follow : change.getValue()) {
        rows.add(
            List.of(name.apply(follow.follower()), name.apply(follow.followed()), change.getKey()));
      }
    }
  }

  private Map<String, List<TieChanges.Follow>> changes() {
    TieChanges ties = comparison.ties();
    Map<String, List<TieChanges.Follow>> changes = new LinkedHashMap<>();
    changes.put("gained", ties.gained());
    changes.put("lost", ties.lost());
    changes.put("kept", ties.kept());
    changes.put("came", ties.came());
    changes.put("went", ties.went());
    return changes;
  }

  private Map<String, Object> statistics() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("accounts_a", left.accountCount(0));
    all.put("accounts_b", left.accountCount(1));
    all.put("in_both", comparison.inBoth());
    all.put("only_in_a", comparison.inFirstOnly());
    all.put("only_in_b", comparison.inSecondOnly());
    all.put("follows_a", left.arcCount(0));
    all.put("follows_b", left.arcCount(1));
    changes().forEach((change, follows) -> all.put(change, follows.size()));
    all.put("jaccard", comparison.layers().jaccard());
    all.put("qap_correlation", comparison.layers().correlation());
    all.put("qap_p", comparison.layers().chance().p());
    all.put("measure", measure);
    all.put("spearman", comparison.ranks().spearman());
    all.put("spearman_p", comparison.ranks().spearmanChance().p());
    all.put("kendall", comparison.ranks().kendall());
    all.put("kendall_p", comparison.ranks().kendallChance().p());
    all.put("orders", comparison.ranks().spearmanChance().orders());
    all.put("exact", comparison.ranks().spearmanChance().exact());
    return all;
  }

  /** One row of statistics. */
  Listing summary() {
    return Listing.one(statistics());
  }

  /** The statistics, the actors and the ties as one object. */
  void json(Appendable out) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    statistics().forEach((name, value) -> all.put(name, Rows.jsonValue(value)));
    List<Map<String, Object>> actors = new ArrayList<>();
    for (List<Object> cells : rows()) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int column = 0; column < cells.size(); column++) {
        row.put(columns().get(column), Rows.jsonValue(cells.get(column)));
      }
      actors.add(row);
    }
    all.put("actors", actors);
    Map<String, Object> ties = new LinkedHashMap<>();
    changes()
        .forEach(
            (change, follows) ->
                ties.put(
                    change,
                    follows.stream()
                        .map(
                            follow ->
                                List.of(match.key(follow.follower()), match.key(follow.followed())))
                        .toList()));
    all.put("ties", ties);
    out.append(MAPPER.writeValueAsString(all)).append('\n');
  }
}
