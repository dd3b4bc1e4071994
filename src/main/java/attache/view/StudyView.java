package attache.view;

import attache.network.Layer;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which study takes the place of the picture, and what it looks at. A study answers one question of
 * the field by a chart, a sentence and a table, of the network, layer and filter that are shown.
 *
 * @param kind which one is shown
 * @param mobility what the study of mobility compares
 * @param followBack how the study of follow-backs shows them where ties have a direction
 * @param grouping name of the attribute whose groups studies tell apart; empty for the one that
 *     colours show
 * @param otherLayer name of the layer that the shown one is compared with; empty for the next one
 * @param comparison what the study that compares networks looks at
 * @param worldMeasure key of the measure that colours countries in the study of who is absent, or
 *     an attribute as {@link CountryValues} names it; empty if colours tell only who is present
 * @param orders by which columns the tables of studies are ordered, of those that are ordered
 *     otherwise than by themselves
 */
public record StudyView(
    Kind kind,
    MobilityStudy mobility,
    FollowBack followBack,
    String grouping,
    String otherLayer,
    ComparisonStudy comparison,
    String worldMeasure,
    Map<Table, TableOrder> orders) {
  /** The picture itself. */
  public static final StudyView NONE =
      new StudyView(
          Kind.NONE,
          MobilityStudy.DEFAULT,
          FollowBack.SCATTER,
          "",
          "",
          ComparisonStudy.DEFAULT,
          "",
          Map.of());

  public StudyView {
    orders = Map.copyOf(orders);
  }

  /** The studies there are. */
  public enum Kind {
    /** None: the picture or the matrix is shown. */
    NONE,
    /** Who stands higher in the network than by wealth or another baseline. */
    MOBILITY,
    /** Who follows back whom. */
    FOLLOW_BACK,
    /** How layers, or waves, agree. */
    LAYERS,
    /** Which countries have no account. */
    ABSENT,
    /** How several networks, or waves of one, differ. */
    COMPARE
  }

  /** How follow-backs are shown. */
  public enum FollowBack {
    /** How many accounts each account follows against how many follow it. */
    SCATTER,
    /** How densely groups follow each other. */
    GROUPS,
    /** All accounts in a table. */
    TABLE,
    /** Whose follows the selected account does not return, and who does not return its own. */
    LISTS
  }

  /** The tables of studies that people may order by their columns. */
  public enum Table {
    /** All accounts with both ranks. */
    MOBILITY,
    /** Each account's follows and what of them is returned. */
    FOLLOW_BACK,
    /** How far two layers agree on each account. */
    LAYERS,
    /** The countries of the world. */
    COUNTRIES,
    /** The ranks in two networks. */
    RANKS,
    /** Whom one account is tied to in which network. */
    CARD
  }

  /** Whether a study is shown. */
  public boolean shown() {
    return kind != Kind.NONE;
  }

  /**
   * How follow-backs of a layer are shown: as was chosen, but of ties without a direction, which
   * nobody can fail to return, only the groups can be told.
   */
  public FollowBack followBackOf(Layer layer) {
    return layer.directed() ? followBack : FollowBack.GROUPS;
  }

  /** Another study, or none. */
  public StudyView withKind(Kind value) {
    return new StudyView(
        value, mobility, followBack, grouping, otherLayer, comparison, worldMeasure, orders);
  }

  /** With mobility comparing something else. */
  public StudyView withMobility(MobilityStudy value) {
    return new StudyView(
        kind, value, followBack, grouping, otherLayer, comparison, worldMeasure, orders);
  }

  /** With follow-backs shown otherwise. */
  public StudyView withFollowBack(FollowBack value) {
    return new StudyView(
        kind, mobility, value, grouping, otherLayer, comparison, worldMeasure, orders);
  }

  /** With other groups told apart. */
  public StudyView withGrouping(String value) {
    return new StudyView(
        kind, mobility, followBack, value, otherLayer, comparison, worldMeasure, orders);
  }

  /** With the shown layer compared with another one. */
  public StudyView withOtherLayer(String value) {
    return new StudyView(
        kind, mobility, followBack, grouping, value, comparison, worldMeasure, orders);
  }

  /** With other networks compared, or compared otherwise. */
  public StudyView withComparison(ComparisonStudy value) {
    return new StudyView(
        kind, mobility, followBack, grouping, otherLayer, value, worldMeasure, orders);
  }

  /** With countries coloured by another measure, or by none if it is empty. */
  public StudyView withWorldMeasure(String value) {
    return new StudyView(
        kind, mobility, followBack, grouping, otherLayer, comparison, value, orders);
  }

  /** By which columns a table is ordered. */
  public TableOrder order(Table table) {
    return orders.getOrDefault(table, TableOrder.OWN);
  }

  /** With a table ordered otherwise. */
  public StudyView withOrder(Table table, TableOrder order) {
    Map<Table, TableOrder> others = new EnumMap<>(Table.class);
    others.putAll(orders);
    if (order.keys().isEmpty()) {
      others.remove(table);
    } else {
      others.put(table, order);
    }
    return new StudyView(
        kind, mobility, followBack, grouping, otherLayer, comparison, worldMeasure, others);
  }
}
