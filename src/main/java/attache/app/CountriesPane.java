package attache.app;

import attache.facts.Countries;
import attache.facts.Country;
import attache.facts.CountryMatch;
import attache.formats.CountryAttributes;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which country each account is taken for, and why; those in doubt come first. */
final class CountriesPane extends VBox {
  private static final double WIDTH = 260;

  private final ImportModel model;
  private final CheckBox wanted = new CheckBox(Messages.text("assistant.countries.add"));
  private final TableView<Integer> accounts = new TableView<>();
  private final List<Optional<Country>> choices = new ArrayList<>();
  private ImportModel.Outcome.@Nullable Read shown;
  private boolean touched;
  private boolean showing;

  CountriesPane(ImportModel model) {
    super(8);
    this.model = model;
    choices.add(Optional.empty());
    Countries.all().forEach(country -> choices.add(Optional.of(country)));
    wanted.setId("assistant-countries-add");
    wanted.setWrapText(true);
    wanted.selectedProperty().addListener((o, before, now) -> touched |= !showing);
    accounts.setId("assistant-countries");
    accounts.setAccessibleText(Messages.text("assistant.countries.list"));
    accounts.getColumns().add(text("assistant.country.account", WIDTH, this::name));
    TableColumn<Integer, Integer> country =
        new TableColumn<>(Messages.text("assistant.country.country"));
    country.setSortable(false);
    country.setPrefWidth(WIDTH);
    country.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    country.setCellFactory(c -> new CountryCell());
    accounts.getColumns().add(country);
    accounts.getColumns().add(text("assistant.country.why", 360, this::why));
    accounts.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    VBox.setVgrow(accounts, Priority.ALWAYS);
    setPadding(new Insets(8, 0, 0, 0));
    getChildren().setAll(wanted, accounts);
  }

  /** Whether the accounts are to get the facts of their countries. */
  boolean wanted() {
    return wanted.isSelected();
  }

  /** Shows the accounts of a network that was read. */
  void show(ImportModel.Outcome.Read read) {
    showing = true;
    boolean other = !read.equals(shown);
    shown = read;
    if (!touched) {
      wanted.setSelected(model.isAboutCountries(read));
    }
    if (other) {
      accounts.getItems().setAll(read.accounts());
    } else {
      accounts.refresh();
    }
    showing = false;
  }

  private String name(int account) {
    ImportModel.Outcome.Read read = shown;
    return read == null ? "" : read.name(account);
  }

  private String why(int account) {
    ImportModel.Outcome.Read read = shown;
    CountryMatch match = read == null ? null : read.matches().get(account);
    return match == null ? Messages.text("assistant.reason.none") : CountryAttributes.why(match);
  }

  private static TableColumn<Integer, String> text(
      String key, double width, Function<Integer, String> text) {
    TableColumn<Integer, String> column = new TableColumn<>(Messages.text(key));
    column.setSortable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    return column;
  }

  /** A country, or none, to choose. */
  private record Choice(Optional<Country> country) {}

  /** A chooser of the country. */
  private final class CountryCell extends TableCell<Integer, Integer> {
    private final ComboBox<Choice> chooser = new ComboBox<>();
    private boolean filling;

    CountryCell() {
      chooser.getItems().setAll(choices.stream().map(Choice::new).toList());
      // Otherwise each chooser would measure all its countries, to be as wide as the longest.
      chooser.setPrefWidth(WIDTH);
      chooser.setMaxWidth(Double.MAX_VALUE);
      chooser.getStyleClass().add("small");
      chooser.setConverter(
          new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
              return choice == null
                  ? ""
                  : choice
                      .country()
                      .map(Country::name)
                      .orElse(Messages.text("assistant.country.none"));
            }

            @Override
            public Choice fromString(String text) {
              throw new UnsupportedOperationException("countries are chosen, not typed");
            }
          });
      chooser.valueProperty().addListener((o, before, now) -> chosen(now));
    }

    private void chosen(@Nullable Choice choice) {
      Integer account = getItem();
      ImportModel.Outcome.Read read = shown;
      if (!filling && account != null && read != null && choice != null) {
        touched = true;
        model.correct(read.opened().network().id(account), choice.country());
      }
    }

    @Override
    protected void updateItem(@Nullable Integer account, boolean empty) {
      super.updateItem(account, empty);
      ImportModel.Outcome.Read read = shown;
      if (account == null || read == null) {
        setGraphic(null);
        return;
      }
      filling = true;
      chooser.setValue(new Choice(model.country(read, account)));
      chooser.setAccessibleText(Messages.text("assistant.country.choose", name(account)));
      filling = false;
      setGraphic(chooser);
    }
  }
}
