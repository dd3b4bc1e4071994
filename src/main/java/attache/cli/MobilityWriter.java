package attache.cli;

import attache.measures.Mobility;
import attache.measures.MobilityReport;
import attache.measures.RankAgreement;
import attache.measures.Scores;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** How mobility is written: a row an account, the greatest climb first, or a row of statistics. */
final class MobilityWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final FollowNetwork network;
  private final Scores scores;
  private final MobilityReport report;
  private final String measure;
  private final Optional<AttributeColumn> group;
  private final List<String> clubs;
  private final Set<Integer> powers;
  private final int[] passes;

  MobilityWriter(
      FollowNetwork network,
      Scores scores,
      MobilityReport report,
      String measure,
      Optional<String> group,
      List<String> clubs,
      Set<Integer> powers) {
    this.network = network;
    this.scores = scores;
    this.report = report;
    this.measure = measure;
    this.group = group.flatMap(network::attribute);
    this.clubs = List.copyOf(clubs);
    this.powers = Set.copyOf(powers);
    passes = report.mobility().passes(account -> true);
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("account", "label"));
    group.ifPresent(any -> columns.add("group"));
    columns.addAll(List.of("baseline", measure));
    columns.addAll(List.of("baseline_rank", "network_rank", "places", "passes"));
    if (!clubs.isEmpty()) {
      columns.addAll(List.of("in_club", "club_passes", "club_passed"));
    }
    return columns;
  }

  private List<Object> cells(int account) {
    Mobility mobility = report.mobility();
    List<Object> cells = new ArrayList<>(List.of(network.id(account), network.label(account)));
    group.ifPresent(column -> cells.add(column.text(account)));
    cells.add(report.baseline().value(account));
    cells.add(scores.value(account));
    cells.add(mobility.baselineRank(account));
    cells.add(mobility.networkRank(account));
    cells.add(mobility.places(account));
    cells.add(passes[account]);
    if (!clubs.isEmpty()) {
      List<Integer> ofClub = mobility.passed(account).stream().filter(powers::contains).toList();
      cells.add(powers.contains(account));
      cells.add(ofClub.size());
      cells.add(ofClub.stream().map(network::label).collect(Collectors.joining("|")));
    }
    return cells;
  }

  /** A row an account. */
  Listing accounts() {
    return new Listing(
        columns(),
        rows -> {
          for (int account : report.mobility().byPlaces()) {
            rows.add(cells(account));
          }
        });
  }

  private Map<String, Object> statistics() {
    RankAgreement agreement = report.agreement();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("baseline", report.baseline().attribute());
    all.put("measure", measure);
    all.put("accounts", agreement.accounts());
    all.put("spearman", agreement.spearman());
    all.put("spearman_p", agreement.spearmanChance().p());
    all.put("kendall", agreement.kendall());
    all.put("kendall_p", agreement.kendallChance().p());
    all.put("orders", agreement.spearmanChance().orders());
    all.put("exact", agreement.spearmanChance().exact());
    all.put("gini_baseline", report.ofBaseline().gini());
    all.put("gini_measure", report.ofMeasure().gini());
    return all;
  }

  /** One row of statistics. */
  Listing summary() {
    return Listing.one(statistics());
  }

  /** The statistics and the accounts as one object. */
  void json(Appendable out) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    statistics().forEach((name, value) -> all.put(name, Rows.jsonValue(value)));
    all.put("ranks", report.mobility().byPlaces().stream().map(this::object).toList());
    out.append(MAPPER.writeValueAsString(all)).append('\n');
  }

  private Map<String, Object> object(int account) {
    Map<String, Object> row = new LinkedHashMap<>();
    List<String> columns = columns();
    List<Object> cells = cells(account);
    for (int column = 0; column < columns.size(); column++) {
      row.put(columns.get(column), Rows.jsonValue(cells.get(column)));
    }
    return row;
  }
}
