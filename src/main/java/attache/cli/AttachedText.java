package attache.cli;

import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Takes a text that is written behind an equals sign as it is, even if it looks like an option:
 * {@code --title=--note}.
 */
final class AttachedText implements IParameterPreprocessor {
  AttachedText() {}

  @Override
  @SuppressWarnings("JdkObsolete") // the type is picocli's
  public boolean preprocess(
      Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
    if (!info.containsKey("separator") || args.isEmpty()) {
      return false;
    }
    String text = args.pop();
    if (option.type().equals(Optional.class)) {
      option.setValue(Optional.of(text));
    } else {
      option.setValue(text);
    }
    return true;
  }
}
