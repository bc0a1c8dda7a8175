import { expect, test } from 'vitest'
import { stepped } from './step'

test('a number steps by a unit of the last digit that it had in the file', () => {
    expect(stepped('30', '30', 1)).toBe('31')
    expect(stepped('0.5', '0.5', -1)).toBe('0.4')
    expect(stepped('0.05', '0.05', 1)).toBe('0.06')
    expect(stepped('2', '0.5', 1)).toBe('2.1')
})

test('steps lead through nought without a fault of binary fractions', () => {
    expect(stepped('0.1', '0.3', -1)).toBe('0.0')
    expect(stepped('0.0', '0.3', -1)).toBe('-0.1')
    expect(stepped('-1', '-0.5', 1)).toBe('-0.9')
})

test('from something that is no number a step leads on from the original', () => {
    expect(stepped('abc', '30', 1)).toBe('31')
    expect(stepped('', '-0.5', -1)).toBe('-0.6')
    expect(stepped('x', 'y', 1)).toBe('x')
})
