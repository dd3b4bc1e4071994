package attache.panels;

import attache.drawing.AttributeNames;
import attache.measures.Groups;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.text.Messages;
import attache.view.Coloring;
import attache.view.DefaultView;
import attache.view.ViewState;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/**
 * The choice of the attribute by which accounts are grouped, among those that group any. Of an
 * attribute of which accounts have several values, such as clubs, one value can be chosen to be set
 * against all others.
 */
final class GroupChoice extends MenuButton {
  private static final int FEWEST = 2;
  private static final int MOST = 60;

  private final Consumer<String> choose;
  private @Nullable FollowNetwork offered;
  private String chosen = "";

  /**
   * @param choose told the name of the attribute that the user wants
   */
  GroupChoice(Consumer<String> choose) {
    this.choose = choose;
    setMnemonicParsing(false);
    getStyleClass().addAll("flat", "group-choice");
  }

  /** The attributes of a network that group its accounts. Takes O(n) each. */
  static List<String> grouping(FollowNetwork network) {
    return network.attributes().stream()
        .filter(column -> !(column instanceof NumberColumn))
        .filter(GroupChoice::isGrouping)
        .map(AttributeColumn::name)
        .toList();
  }

  private static boolean isGrouping(AttributeColumn column) {
    Groups groups = Groups.by(column);
    return groups.count() >= FEWEST
        && groups.count() <= MOST
        && 2 * groups.count() <= groups.grouped();
  }

  /** Offers the attributes of a view; chooses the one that its colours show, if another network. */
  void show(ViewState view) {
    if (view.network() == offered) {
      return;
    }
    offered = view.network();
    List<String> names = grouping(view.network());
    String usual = usual(view);
    boolean offers =
        Groups.column(view.network(), usual)
            .map(AttributeColumn::name)
            .filter(names::contains)
            .isPresent();
    chosen = offers ? usual : names.isEmpty() ? "" : names.getFirst();
    ToggleGroup group = new ToggleGroup();
    getItems().clear();
    for (String name : names) {
      getItems().add(item(name, group));
      AttributeColumn column = view.network().attribute(name).orElseThrow();
      if (Groups.by(column).several() > 0) {
        getItems().add(values(column, group));
      }
    }
    setText(chosen.isEmpty() ? "" : AttributeNames.name(chosen));
  }

  /** What the colours show, be it groups or roles between them. */
  private static String usual(ViewState view) {
    return switch (view.encoding().coloring()) {
      case Coloring.ByRole by -> by.attribute();
      case Coloring.ByAttribute by -> by.attribute();
      case Coloring.Plain plain -> DefaultView.color(view.network());
      case Coloring.ByMeasure by -> DefaultView.color(view.network());
    };
  }

  private RadioMenuItem item(String choice, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(AttributeNames.name(choice));
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(choice.equals(chosen));
    item.setOnAction(
        pressed -> {
          chosen = choice;
          setText(AttributeNames.name(choice));
          choose.accept(choice);
        });
    return item;
  }

  /** Each value of an attribute against all others, in a menu of its own. */
  private Menu values(AttributeColumn column, ToggleGroup group) {
    Menu values = new Menu(Messages.text("brokers.roles.one", AttributeNames.name(column.name())));
    values.setMnemonicParsing(false);
    Groups.values(column).stream()
        .limit(MOST)
        .sorted()
        .map(value -> item(Groups.choice(column.name(), value), group))
        .forEach(values.getItems()::add);
    return values;
  }

  /** What {@link Groups#of} understands; empty if no attribute groups the accounts. */
  String chosen() {
    return chosen;
  }
}
