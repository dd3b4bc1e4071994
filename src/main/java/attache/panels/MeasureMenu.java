package attache.panels;

import attache.measures.Measure;
import attache.measures.MeasureSection;
import attache.measures.MeasureText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/** The items of a menu of all measures, section by section. */
final class MeasureMenu {
  /** Style of items that stand close, so that the whole menu finds room on a small screen. */
  static final String COMPACT = "compact-item";

  private MeasureMenu() {}

  /**
   * An item a measure, which has the measure's key as its user data, below the name of its section.
   *
   * @param group of the items, of which one is marked
   * @param choose told the key of the measure that the user chooses
   */
  static List<MenuItem> items(ToggleGroup group, Consumer<String> choose) {
    List<MenuItem> items = new ArrayList<>();
    for (MeasureSection section : MeasureSection.values()) {
      items.add(heading(section.label()));
      for (Measure measure : section.measures()) {
        RadioMenuItem item = new RadioMenuItem(MeasureText.name(measure, true));
        item.setMnemonicParsing(false);
        item.getStyleClass().add(COMPACT);
        item.setUserData(measure.key());
        item.setToggleGroup(group);
        item.setOnAction(chosen -> choose.accept(measure.key()));
        items.add(item);
      }
    }
    return items;
  }

  /**
   * Marks the item of a measure, and calls all measures as suits the ties.
   *
   * @param group of the items
   * @param measure key of the measure that is chosen
   * @param directed whether ties have a direction
   */
  static void show(ToggleGroup group, String measure, boolean directed) {
    for (Toggle toggle : group.getToggles()) {
      RadioMenuItem item = (RadioMenuItem) toggle;
      String key = (String) item.getUserData();
      item.setText(MeasureWords.name(key, directed));
      if (key.equals(measure)) {
        group.selectToggle(item);
      }
    }
  }

  /** A heading that cannot be chosen. */
  static MenuItem heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("menu-heading");
    SeparatorMenuItem heading = new SeparatorMenuItem();
    heading.setContent(label);
    return heading;
  }
}
