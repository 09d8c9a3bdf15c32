using System.Reflection;
using System.Runtime.CompilerServices;

namespace CptRules.Tests;

/// <summary>Conventions of the library that the C# compiler does not check.</summary>
public class ConventionTests
{
    private static readonly Type[] Types =
        [.. typeof(RuleSet).Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.FullName!.Contains('<'))];

    [Fact]
    public void Users_see_one_namespace() =>
        Types.Where(type => type.IsPublic).Select(type => type.Namespace).Distinct().Should().Equal("CptRules");

    [Fact]
    public void Every_class_is_sealed_or_static() =>
        Types.Where(type => type.IsClass && !type.IsSealed).Should().BeEmpty();

    [Fact]
    public void No_public_type_has_a_public_field() =>
        Types.Where(type => type.IsPublic && !type.IsEnum)
            .SelectMany(type => type.GetFields(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Should().BeEmpty();

    [Fact]
    public void No_static_can_change_but_one_buffer_a_thread() =>
        Types.SelectMany(type =>
            type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(ThreadStaticAttribute))
                && !field.DeclaringType!.IsEnum)
            .Select(field => $"{field.DeclaringType}.{field.Name}")
            .Should().BeEmpty();

    [Fact]
    public void Every_public_value_is_read_only() =>
        Types.Where(type => type.IsPublic && type.IsValueType && !type.IsEnum)
            .Should().OnlyContain(type => type.IsDefined(typeof(IsReadOnlyAttribute)));

    [Fact]
    public void Every_public_type_and_member_is_documented()
    {
        string docs = File.ReadAllText(Path.ChangeExtension(typeof(RuleSet).Assembly.Location, ".xml"));
        foreach (Type type in Types.Where(type => type.IsPublic))
        {
            docs.Should().Contain($"\"T:{type.FullName}\"");
            foreach (PropertyInfo property in type.GetProperties(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
                docs.Should().Contain($"\"P:{type.FullName}.{property.Name}\"");
        }
    }
}
