package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.QuickRobot;
import attache.network.FollowNetwork;
import attache.network.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(QuickRobot.class)
final class ScopeNoteTest {
  @Test
  void ofSeveralLayersInThePictureTheMeasuredOneIsNamed(FxRobot robot) {
    FollowNetwork.Builder builder = FollowNetwork.builder("two layers");
    builder.account("a");
    builder.account("b");
    builder.layer(Layer.FOLLOW).arc(0, 1);
    builder.layer("mention").arc(1, 0);
    SampleExploration exploration = SampleExploration.of(builder.build());
    robot.interact(
        () -> {
          ScopeNote note = ScopeNote.of(exploration);
          assertThat(note.getText())
              .isEqualTo("“follow” is shown, one of 2 layers; all numbers are of it.");
          exploration
              .history()
              .replace(view -> view.withTies(view.ties().withOverlay(List.of("mention"))));
          assertThat(note.getText())
              .isEqualTo("Several layers are drawn; all numbers are of “follow” alone.");
        });
  }
}
