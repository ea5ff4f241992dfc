"""The words of quantities as data: units, measure words, modifiers, look-alikes."""
