package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.Waves;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Opening several files at once, and files of several times, in the real window. */
final class SeveralFilesTest extends WindowTest {
  @Start
  void start(Stage shared) {
    open(shared);
  }

  private FollowNetwork network() {
    return state().network();
  }

  private void write(String name, String text) throws IOException {
    answers.several.add(Files.writeString(folder.resolve(name), text));
  }

  private void open(FxRobot robot) {
    robot.interact(() -> window.call(Command.OPEN));
  }

  private static void awaitDialog(FxRobot robot, String id) {
    await("dialog " + id, () -> robot.lookup(id).tryQuery().isPresent());
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static boolean isSelected(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(RadioButton.class).isSelected();
  }

  @Test
  void filesOfDifferentYearsAreOpenedAsWaves(FxRobot robot) throws IOException {
    write("mfa 2015.csv", "follower,followed\na,b\nb,a\nnew,a\n");
    write("mfa 2014.csv", "follower,followed\na,b\nb,c\n");
    open(robot);
    awaitDialog(robot, "#join-dialog");
    assertThat(isSelected(robot, "#join-waves")).isTrue();
    assertThat(robot.lookup("#join-name-0").queryAs(TextField.class).getText()).isEqualTo("2014");
    fire(robot, "#join-go");
    await("the network", () -> network().title().equals("2014 + 2015"));
    assertThat(network().layers())
        .extracting(Layer::name)
        .containsExactly("follow 2014", "follow 2015");
    int fresh = network().account("new").orElseThrow();
    assertThat(Waves.of(network()).observed(fresh, "2014")).isFalse();
  }

  @Test
  void networksNamedTogetherAtTheStartAreJoinedToo(FxRobot robot) throws IOException {
    write("mfa 2015.csv", "follower,followed\na,b\n");
    write("mfa 2014.csv", "follower,followed\nb,a\n");
    robot.interact(() -> window.openFiles(answers.several));
    awaitDialog(robot, "#join-dialog");
    fire(robot, "#join-go");
    await("the network", () -> network().title().equals("2014 + 2015"));
  }

  @Test
  void filesOfOneTimeAreOpenedAsLayersUnderNamesOfTheUsers(FxRobot robot) throws IOException {
    write("un follow.csv", "follower,followed\na,b\nb,c\n");
    write("un mention.csv", "follower,followed\na,c\n");
    open(robot);
    awaitDialog(robot, "#join-dialog");
    assertThat(isSelected(robot, "#join-layers")).isTrue();
    TextField second = robot.lookup("#join-name-1").queryAs(TextField.class);
    Node go = robot.lookup("#join-go").query();
    robot.interact(() -> second.setText("follow"));
    assertThat(go.isDisabled()).as("two files of one name").isTrue();
    robot.interact(() -> second.setText("names"));
    assertThat(go.isDisabled()).isFalse();
    fire(robot, "#join-go");
    await("the network", () -> network().title().equals("follow + names"));
    assertThat(network().layers()).extracting(Layer::name).containsExactly("follow", "names");
  }

  @Test
  void theFirstFileCanBeOpenedAlone(FxRobot robot) throws IOException {
    write("zeta.csv", "follower,followed\na,b\n");
    write("alpha.csv", "follower,followed\nc,d\n");
    open(robot);
    awaitDialog(robot, "#join-dialog");
    fire(robot, "#join-first");
    fire(robot, "#join-go");
    await("the network", () -> network().title().equals("zeta"));
    assertThat(network().accountCount()).isEqualTo(2);
  }

  @Test
  void aTableOfAccountsBelongsToTheNetworkWithoutAQuestion(FxRobot robot) throws IOException {
    write("ties.csv", "follower,followed\na,b\n");
    write("people.csv", "id,label,region\na,Anna,north\nb,Bert,south\n");
    open(robot);
    await("the network", () -> network().title().equals("ties"));
    assertThat(network().label(0)).isEqualTo("Anna");
    assertThat(robot.lookup("#join-dialog").tryQuery()).isEmpty();
  }

  @Test
  void aNetworkOfSeveralTimesIsSeenAtMomentsAsWaves(FxRobot robot) throws IOException {
    write(
        "times.gexf",
        """
        <gexf xmlns="http://gexf.net/1.3" version="1.3">
          <graph defaultedgetype="directed" mode="dynamic" timerepresentation="interval">
            <nodes>
              <node id="a" label="a"/><node id="b" label="b"/><node id="c" label="c"/>
            </nodes>
            <edges>
              <edge id="0" source="a" target="b" start="2010" end="2012"/>
              <edge id="1" source="b" target="c" start="2012" end="2014"/>
            </edges>
          </graph>
        </gexf>
        """);
    open(robot);
    awaitDialog(robot, "#times-dialog");
    assertThat(robot.lookup("#times-dialog .header-panel .label").queryAs(Label.class).getText())
        .isEqualTo("What this network tells has times, from 2010 to 2014");
    assertThat(network().layers().getFirst().arcCount()).isEqualTo(2);
    fire(robot, "#times-waves");
    robot.interact(
        () -> robot.lookup("#times-moments").queryAs(TextField.class).setText("2011, 2013"));
    fire(robot, "#times-go");
    await("waves", () -> Waves.of(network()).names().equals(List.of("2011", "2013")));
    assertThat(network().layers()).extracting(Layer::arcCount).containsExactly(1, 1);
  }
}
