package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.facts.Country;
import attache.formats.AccountRole;
import attache.formats.ColumnRole;
import attache.formats.TablePreview;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.panels.Appearance;
import attache.view.Theme;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(QuickRobot.class)
class ImportAssistantTest {
  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private final BackgroundWork work = new BackgroundWork();
  private final ChosenFiles dialogs = new ChosenFiles();
  private final AtomicReference<ImportAssistant.Choice> choice = new AtomicReference<>();

  @SuppressWarnings("NullAway.Init") // set before each test, by start
  private Stage owner;

  @Start
  void start(Stage stage) {
    owner = stage;
    Appearance.prepare(Theme.LIGHT);
    Appearance.loadFonts();
    Scene scene = new Scene(new StackPane(), 1280, 800);
    Appearance.apply(scene, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void end() {
    work.close();
  }

  private ImportAssistant open(String text, Theme theme) throws Exception {
    return open(Files.writeString(folder.resolve("follows.csv"), text), theme);
  }

  private ImportAssistant open(Path file, Theme theme) throws Exception {
    AtomicReference<ImportAssistant> shown = new AtomicReference<>();
    robot.interact(
        () -> {
          Appearance.apply(owner.getScene(), theme);
          ImportAssistant assistant = new ImportAssistant(owner, file, List.of(), work, dialogs);
          assistant.resultProperty().addListener((o, before, now) -> choice.set(now));
          assistant.show();
          shown.set(assistant);
        });
    waitForResult("accounts");
    return shown.get();
  }

  private <T extends Node> T find(String id, Class<T> type) {
    return robot.lookup(id).queryAs(type);
  }

  private void waitForResult(String text) throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> find("#assistant-result", Label.class).getText().contains(text));
    QuickRobot.settle();
  }

  private void press(String text) {
    robot.interact(
        () ->
            robot
                .lookup((Node node) -> node instanceof Button b && b.getText().equals(text))
                .<Button>query()
                .fire());
  }

  @Test
  @SuppressWarnings("unchecked")
  void fixesRolesAndCountriesChangeWhatIsOpened() throws Exception {
    open(
        """
        from,to,kind
        @PolandMFA,GermanyUN,likes
        MFAKenya,@PolandMFA,likes
        MFAKenya,,likes
        GermanyUN,@PolandMFA,hates
        """,
        Theme.LIGHT);
    waitForResult("one row skipped");
    press("Leave out all such rows");
    waitForResult("accounts");
    assertThat(robot.lookup("#findings .button").queryAll()).isEmpty();

    ComboBox<ColumnRole> kind = find("#assistant-role-2", ComboBox.class);
    robot.interact(() -> kind.setValue(ColumnRole.LAYER));
    waitForResult("2 layers");
    TabPane tabs = (TabPane) robot.lookup(".tab-pane").query();
    assertThat(tabs.getTabs().get(1).getText()).isEqualTo("Countries (3 of 3)");
    robot.interact(() -> find("#assistant-open", Button.class).fire());
    QuickRobot.settle();
    assertThat(choice.get().opened().report().layers()).hasSize(2);
    assertThat(choice.get().opened().report().warnings()).isZero();
    assertThat(choice.get().countries().values())
        .extracting(Country::name)
        .containsExactlyInAnyOrder("Poland", "Germany", "Kenya");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aTableThatGivesNoNetworkCanBeReadOtherwise() throws Exception {
    ImportAssistant assistant = open("source;target\na;b\nb;c\n", Theme.LIGHT);
    ComboBox<Character> delimiter = find("#assistant-delimiter", ComboBox.class);
    robot.interact(() -> delimiter.setValue(','));
    waitForResult("no network");
    assertThat(find("#assistant-open", Button.class).isDisabled()).isTrue();
    press("Use the delimiter: semicolon");
    waitForResult("3 accounts");
    assertThat(find("#assistant-open", Button.class).isDisabled()).isFalse();
    TableView<TablePreview.Row> rows = find("#assistant-rows", TableView.class);
    assertThat(rows.getItems().getFirst().cells()).containsExactly("a", "b");
    robot.interact(assistant::close);
  }

  @Test
  void aNameInAFileThatIsNoTableIsTakenForAnother() throws Exception {
    String text = "Kenya -> Peru\nPeru -> Chile\nChile -> Kenya\nKenia -> Fiji\n";
    open(Files.writeString(folder.resolve("follows.txt"), text), Theme.DARK);
    waitForResult("5 accounts");
    press("Take it for “Kenya”");
    waitForResult("4 accounts");
    assertThat(robot.lookup("#findings .button").queryAll()).isEmpty();
    robot.interact(() -> find("#assistant-open", Button.class).fire());
    QuickRobot.settle();
    assertThat(choice.get().opened().network().accountCount()).isEqualTo(4);
    assertThat(choice.get().asInFile()).isFalse();
  }

  private Path workbook() throws Exception {
    Path file = folder.resolve("follows.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", null)) {
      sheet(workbook, "June", "from,to,times", "@PolandMFA,MFAKenya,2");
      sheet(workbook, "July", "from,to,kind", "a,b,likes", "b,c,hates", "c,a,likes");
      sheet(workbook, "People", "key,label", "a,Ann", "b,Bea", "c,Cid");
    }
    return file;
  }

  private static void sheet(Workbook workbook, String name, String... rows) throws Exception {
    try (Worksheet sheet = workbook.newWorksheet(name)) {
      for (int row = 0; row < rows.length; row++) {
        List<String> cells = List.of(rows[row].split(",", -1));
        for (int column = 0; column < cells.size(); column++) {
          sheet.value(row, column, cells.get(column));
        }
      }
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void sheetsThatAreReadTogetherAreOneChoiceBesideEachOfThem() throws Exception {
    Path file = folder.resolve("years.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", null)) {
      sheet(workbook, "2014", "from,to", "a,b", "b,c");
      sheet(workbook, "2015", "from,to", "c,a");
      sheet(workbook, "People", "key,label", "a,Ann", "b,Bea", "c,Cid");
    }
    open(file, Theme.LIGHT);
    waitForResult("2 layers");
    ComboBox<String> ties = find("#assistant-ties-sheet", ComboBox.class);
    assertThat(ties.getItems()).containsExactly("2014 + 2015", "2014", "2015", "People");
    assertThat(ties.getValue()).isEqualTo("2014 + 2015");
    ComboBox<Optional<List<String>>> accounts = find("#assistant-accounts-sheet", ComboBox.class);
    assertThat(accounts.getItems())
        .containsExactly(Optional.empty(), Optional.of(List.of()), Optional.of(List.of("People")));
    robot.interact(() -> ties.setValue("2015"));
    waitForResult("one layer");
    robot.interact(() -> ties.setValue("2014 + 2015"));
    waitForResult("2 layers");
    robot.interact(() -> find("#assistant-open", Button.class).fire());
    QuickRobot.settle();
    assertThat(choice.get().opened().network().layers())
        .extracting(Layer::wave)
        .containsExactly("2014", "2015");
  }

  @Test
  @SuppressWarnings("unchecked")
  void theSheetsOfAWorkbookAndTheRolesOfTheirColumnsCanBeChosen() throws Exception {
    open(workbook(), Theme.LIGHT);
    waitForResult("2 accounts");
    assertThat(find("#assistant-delimiter", ComboBox.class).getParent().isVisible()).isFalse();
    ComboBox<String> ties = find("#assistant-ties-sheet", ComboBox.class);
    assertThat(ties.getItems()).containsExactly("June", "July", "People");
    robot.interact(() -> ties.setValue("July"));
    waitForResult("3 accounts");
    ComboBox<ColumnRole> kind = find("#assistant-role-2", ComboBox.class);
    robot.interact(() -> kind.setValue(ColumnRole.LAYER));
    waitForResult("2 layers");
    ComboBox<Optional<List<String>>> accounts = find("#assistant-accounts-sheet", ComboBox.class);
    robot.interact(() -> accounts.setValue(Optional.of(List.of())));
    waitForResult("2 layers");
    robot.interact(() -> find("#assistant-open", Button.class).fire());
    QuickRobot.settle();
    assertThat(choice.get().opened().network().label(0)).isEqualTo("a");
    assertThat(choice.get().opened().report().layers()).hasSize(2);
  }

  @Test
  @SuppressWarnings("unchecked")
  void theColumnsOfATableOfAccountsCanBeTakenForSomethingElse() throws Exception {
    Path who =
        Files.writeString(
            folder.resolve("who.csv"),
            "code,handle,Staat,mail\na,Ann,Kenia,x\nb,Bea,Polen,y\nc,Cid,Peru,z\n");
    dialogs.open = Optional.of(who);
    open("from,to\nAnn,Bea\nBea,Cid\n", Theme.LIGHT);
    TabPane tabs = (TabPane) robot.lookup(".tab-pane").query();
    robot.interact(() -> tabs.getSelectionModel().select(2));
    assertThat(find("#assistant-accounts-words", Label.class).getText()).contains("No table");
    robot.interact(() -> find("#assistant-accounts-choose", Button.class).fire());
    waitForResult("accounts");
    ComboBox<AccountRole> code = find("#assistant-account-role-0", ComboBox.class);
    ComboBox<AccountRole> handle = find("#assistant-account-role-1", ComboBox.class);
    assertThat(handle.getValue()).isEqualTo(AccountRole.ID);
    robot.interact(() -> code.setValue(AccountRole.LABEL));
    waitForResult("accounts");
    ComboBox<AccountRole> state = find("#assistant-account-role-2", ComboBox.class);
    robot.interact(() -> state.setValue(AccountRole.COUNTRY));
    waitForResult("accounts");
    ComboBox<AccountRole> mail = find("#assistant-account-role-3", ComboBox.class);
    robot.interact(() -> mail.setValue(AccountRole.IGNORED));
    waitForResult("accounts");
    assertThat(tabs.getTabs().get(1).getText()).isEqualTo("Countries (3 of 3)");
    robot.interact(() -> find("#assistant-open", Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    FollowNetwork network = choice.get().opened().network();
    assertThat(network.label(network.account("Bea").orElseThrow())).isEqualTo("b");
    assertThat(network.attributes()).extracting(AttributeColumn::name).containsExactly("Staat");
    assertThat(choice.get().companions()).containsExactly(who);
  }
}
