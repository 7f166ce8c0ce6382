import type { Element, Nodes } from 'hast';

/** The classes of an element. */
export const classesOf = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties['className']) ? properties['className'].map(String) : [];

export const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name);

export const isElement = (node: Nodes): node is Element => node.type === 'element';
