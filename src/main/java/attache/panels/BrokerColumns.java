package attache.panels;

import attache.drawing.AttributeNames;
import attache.measures.BrokerTable;
import attache.measures.BrokerageRoles;
import attache.measures.BrokerageRoles.Direction;
import attache.measures.Groups;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.Role;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.tables.Column;
import attache.tables.Table;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;

/** What the table of brokers shows of each account, and the same as a table for files. */
final class BrokerColumns {
  private final FollowNetwork network;
  private final BrokerTable table;
  private final String refersTo;
  private final boolean directed;

  /**
   * A column of numbers.
   *
   * @param id by which the column is known
   * @param head what stands above it
   * @param told what it is, in a sentence or two
   * @param value the number of an account; NaN where undefined
   * @param text the number as people read it
   */
  record Numbers(String id, String head, String told, IntToDoubleFunction value, TextOf text) {}

  /** Puts an account's number into words. */
  @FunctionalInterface
  interface TextOf {
    String of(int account);
  }

  /**
   * Columns of a table.
   *
   * @param refersTo which network the measures refer to, in words
   * @param directed whether ties have a direction
   */
  BrokerColumns(FollowNetwork network, BrokerTable table, String refersTo, boolean directed) {
    this.network = network;
    this.table = table;
    this.refersTo = refersTo;
    this.directed = directed;
  }

  /** Which network the measures refer to, in words. */
  String refersTo() {
    return refersTo;
  }

  /** Whether an account belongs to that network. */
  boolean isMeasured(int account) {
    return table.scores(Measures.IN_DEGREE).isDefined(account);
  }

  /** By which groups and in which direction roles are told; nothing if none are. */
  Optional<String> rolesBy(Direction direction) {
    return table
        .roles()
        .map(
            roles -> {
              String told =
                  Messages.text(
                      "brokers.table.count.roles",
                      refersTo,
                      AttributeNames.name(roles.groups().attribute()),
                      DirectionSwitch.name(direction));
              int several = roles.groups().several();
              return several == 0
                  ? told
                  : Messages.text("brokers.table.count.several", told, several);
            });
  }

  /** The columns of numbers, from left to right. */
  List<Numbers> numbers() {
    List<Numbers> columns = new ArrayList<>();
    columns.add(measure(Measures.IN_DEGREE, MeasureWords.head(Measures.IN_DEGREE, directed)));
    columns.add(measure(Measures.BETWEENNESS, Messages.text("brokers.reading.flow")));
    columns.add(measure(Measures.BETWEENNESS_UNDIRECTED, Messages.text("brokers.reading.bridge")));
    columns.add(measure(Measures.COMMON_SOURCE, Messages.text("brokers.reading.common-source")));
    columns.add(
        new Numbers(
            "gap",
            Messages.text("brokers.table.gap"),
            Messages.text("brokers.table.gap.tooltip", directed ? 1 : 0),
            this::gap,
            account -> signed(gap(account))));
    columns.add(measure(Measures.CONSTRAINT, Messages.text("brokers.table.constraint")));
    return columns;
  }

  private Numbers measure(String key, String head) {
    Scores scores = table.scores(key);
    DoubleFunction<String> text = MeasureWords.column(key, scores);
    return new Numbers(
        key,
        head,
        MeasureWords.name(key, directed) + ". " + MeasureWords.definition(key, directed),
        scores::value,
        account -> MeasureText.marked(text.apply(scores.value(account)), scores, account));
  }

  private int gap(int account) {
    return table.brokers().placesAbove(account);
  }

  private static String signed(int places) {
    if (places == 0) {
      return "0";
    }
    return places > 0 ? "+" + places : "−" + -places;
  }

  /** An account's betweenness rank as it is written: "4=" if it is shared. */
  String rank(int account) {
    Scores scores = table.scores(Measures.BETWEENNESS);
    return scores.isDefined(account)
        ? scores.rank(account) + (scores.sharedBy(account) > 1 ? "=" : "")
        : "–";
  }

  /** An account's betweenness rank; 0 if it has none. */
  int rankNumber(int account) {
    return table.scores(Measures.BETWEENNESS).rank(account);
  }

  /** Whether an account is a broker. */
  boolean isBroker(int account) {
    return table.brokers().isBroker(account);
  }

  /** The role that an account has most beyond chance; empty if none is known. */
  String role(int account, Direction direction) {
    return table
        .roles()
        .flatMap(roles -> roles.mainRole(account, direction))
        .map(Role::label)
        .orElse("");
  }

  /**
   * The table for files: every digit, ids, ranks and the counts of all roles.
   *
   * @param accounts the rows, from top to bottom
   * @param direction in which roles are read
   */
  Table asTable(List<Integer> accounts, Direction direction) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("account", row -> network.id(accounts.get(row))));
    columns.add(Column.text("label", row -> network.label(accounts.get(row))));
    columns.add(Column.text("broker", row -> Boolean.toString(isBroker(accounts.get(row)))));
    Scores inDegree = table.scores(Measures.IN_DEGREE);
    columns.add(rank("in_degree_rank", inDegree, accounts));
    columns.add(rank("betweenness_rank", table.scores(Measures.BETWEENNESS), accounts));
    columns.add(Column.number("places_above", 0, row -> gap(accounts.get(row))));
    for (String key : BrokerTable.MEASURES) {
      Scores scores = table.scores(key);
      columns.add(Column.number(key, row -> scores.value(accounts.get(row))));
    }
    table.roles().ifPresent(roles -> addRoles(columns, roles, accounts, direction));
    return new Table(
        Messages.text("brokers.table.title", network.title()),
        notes(direction),
        accounts.size(),
        columns);
  }

  private List<String> notes(Direction direction) {
    List<String> notes = new ArrayList<>();
    notes.add(network.provenance().notice());
    notes.add(refersTo);
    table.estimate().ifPresent(made -> notes.add(made.sentence()));
    table
        .roles()
        .ifPresent(
            roles ->
                notes.add(
                    Messages.text(
                        "brokers.table.roles",
                        AttributeNames.name(roles.groups().attribute()),
                        DirectionSwitch.name(direction))));
    return notes.stream().filter(note -> !note.isBlank()).toList();
  }

  private static Column rank(String name, Scores scores, List<Integer> accounts) {
    return Column.number(
        name,
        0,
        row -> scores.isDefined(accounts.get(row)) ? scores.rank(accounts.get(row)) : Double.NaN);
  }

  private static void addRoles(
      List<Column> columns, BrokerageRoles roles, List<Integer> accounts, Direction direction) {
    Groups groups = roles.groups();
    columns.add(
        Column.texts(
            "group",
            row -> {
              int group = groups.of(accounts.get(row));
              return group == Groups.NONE ? Optional.empty() : Optional.of(groups.name(group));
            }));
    columns.add(
        Column.texts(
            "main_role", row -> roles.mainRole(accounts.get(row), direction).map(Role::key)));
    for (Role role : Role.values()) {
      columns.add(
          Column.number(
              role.key(),
              0,
              row ->
                  groups.of(accounts.get(row)) == Groups.NONE
                      ? Double.NaN
                      : roles.count(accounts.get(row), role, direction)));
      columns.add(
          Column.number(
              role.key() + "_expected",
              row ->
                  groups.of(accounts.get(row)) == Groups.NONE
                      ? Double.NaN
                      : roles.expected(accounts.get(row), role, direction)));
      columns.add(
          Column.number(role.key() + "_z", row -> roles.z(accounts.get(row), role, direction)));
    }
  }
}
