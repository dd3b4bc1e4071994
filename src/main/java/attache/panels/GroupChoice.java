package attache.panels;

import attache.drawing.AttributeNames;
import attache.measures.Groups;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.NumberColumn;
import attache.view.DefaultView;
import attache.view.ViewState;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/** The choice of the attribute by which accounts are grouped, among those that group any. */
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
    String usual =
        view.encoding().color().isEmpty()
            ? DefaultView.color(view.network())
            : view.encoding().color();
    chosen = names.contains(usual) ? usual : names.isEmpty() ? "" : names.getFirst();
    ToggleGroup group = new ToggleGroup();
    getItems().clear();
    for (String name : names) {
      RadioMenuItem item = new RadioMenuItem(AttributeNames.name(name));
      item.setMnemonicParsing(false);
      item.setToggleGroup(group);
      item.setSelected(name.equals(chosen));
      item.setOnAction(
          pressed -> {
            chosen = name;
            setText(AttributeNames.name(name));
            choose.accept(name);
          });
      getItems().add(item);
    }
    setText(chosen.isEmpty() ? "" : AttributeNames.name(chosen));
  }

  /** Name of the chosen attribute; empty if no attribute groups the accounts. */
  String chosen() {
    return chosen;
  }
}
