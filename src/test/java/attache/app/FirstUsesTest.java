package attache.app;

import attache.QuickRobot;
import attache.formats.SampleNetworks;
import attache.view.Theme;
import attache.work.Progress;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QuickRobot.class)
class FirstUsesTest {
  @Test
  void panelsAndStudiesCanBeMadeOffTheFxThread() {
    OpenedView opened =
        NetworkOpening.sample(SampleNetworks.UN_MISSIONS, Theme.LIGHT, Progress.NONE);
    CompletableFuture.runAsync(new FirstUses(opened.state(), opened.scores())::useAll).join();
  }
}
