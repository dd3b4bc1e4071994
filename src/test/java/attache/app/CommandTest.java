package attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CommandTest {
  @Test
  void noKeysCallTwoCommands() {
    assertThat(Arrays.stream(Command.values()).filter(Command::hasKeys).map(Command::keysText))
        .doesNotHaveDuplicates();
  }
}
