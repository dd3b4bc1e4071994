package attache.panels;

import attache.measures.Measure;
import attache.measures.MeasureSection;
import attache.measures.MeasureText;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A measure in a list of all measures, the first of each section below the section's name. */
final class MeasureCell extends ListCell<Measure> {
  private final BooleanSupplier directed;
  private final Label heading = new Label();
  private final Label name = new Label();
  private final VBox lines = new VBox(2, heading, name);

  /**
   * @param directed whether ties have a direction at present
   */
  MeasureCell(BooleanSupplier directed) {
    this.directed = directed;
    heading.getStyleClass().add("menu-heading");
    heading.managedProperty().bind(heading.visibleProperty());
  }

  @Override
  @SuppressWarnings("NullAway") // the toolkit's contract: an empty cell's item is null
  protected void updateItem(Measure measure, boolean empty) {
    super.updateItem(measure, empty);
    if (empty || measure == null) {
      setGraphic(null);
      return;
    }
    Optional<MeasureSection> begins =
        Arrays.stream(MeasureSection.values())
            .filter(section -> section.measures().getFirst().equals(measure))
            .findFirst();
    heading.setVisible(begins.isPresent());
    heading.setText(begins.map(MeasureSection::label).orElse(""));
    name.setText(MeasureText.name(measure, directed.getAsBoolean()));
    setAccessibleText(name.getText());
    setGraphic(lines);
  }
}
