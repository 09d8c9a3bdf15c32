namespace CptRules.Tests; public class Smoke { [Fact] public void Runs() => true.Should().BeTrue(); }
